package be.tournages.cli;

import be.tournages.cli.Finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Looks at everything the office needs and says how to mend what is wrong. */
@Command(
    name = "doctor",
    description = {
      "Check the JDK, disk, database, schema, data, search index and browser, and say how to mend",
      "each. Changes nothing. Exit code 0 when all works, 1 when something does not."
    },
    mixinStandardHelpOptions = true)
final class Doctor implements Callable<Integer>, WithoutDatabase {

  @Override
  public Integer call() {
    Home home = Home.find();
    List<Finding> findings = new ArrayList<>(new MachineCheck(home).run());
    findings.addAll(new DatabaseCheck(home).run());
    findings.forEach(Doctor::print);
    long faults = count(findings, Verdict.FAULT);
    System.out.printf(
        "%n%d checks: %d good, %d to know about, %d to mend.%n",
        findings.size(), count(findings, Verdict.GOOD), count(findings, Verdict.WARNING), faults);
    return faults == 0 ? 0 : 1;
  }

  private static void print(Finding finding) {
    String sign =
        switch (finding.verdict()) {
          case GOOD -> "ok   ";
          case WARNING -> "note ";
          case FAULT -> "FAULT";
        };
    System.out.printf("%s  %-16s %s%n", sign, finding.what(), finding.state());
    if (!finding.mend().isEmpty()) {
      System.out.println(" ".repeat(24) + finding.mend().replace("\n", "\n" + " ".repeat(24)));
    }
  }

  private static long count(List<Finding> findings, Verdict verdict) {
    return findings.stream().filter(finding -> finding.verdict() == verdict).count();
  }
}
