package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Evidence;
import be.tournages.callsheet.reading.Finding;
import be.tournages.callsheet.reading.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The findings about parts of a mail that were not read. */
public final class LeftOut {

  private static final String BETWEEN = ": ";

  private LeftOut() {}

  /** The finding that a part was left out for a reason. */
  static Finding of(String part, Refusal refusal) {
    String text = part + BETWEEN + refusal.code();
    return new Finding(
        Finding.Kind.PART_LEFT_OUT, text, List.of(new Evidence(part, 1, null, null, 1, part)));
  }

  /**
   * Why the text of a mail says too little to be a call sheet, when that is because an attachment
   * could not be read.
   */
  public static Optional<Refusal> unreadable(DocumentText text) {
    return reasons(text.findings())
        .filter(refusal -> refusal.outcome() == Refusal.Outcome.UNREADABLE)
        .findFirst();
  }

  /** Why parts were left out. */
  static Stream<Refusal> reasons(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.kind() == Finding.Kind.PART_LEFT_OUT)
        .flatMap(LeftOut::refusal);
  }

  private static Stream<Refusal> refusal(Finding finding) {
    return Stream.of(Refusal.values())
        .filter(refusal -> finding.text().endsWith(BETWEEN + refusal.code()));
  }
}
