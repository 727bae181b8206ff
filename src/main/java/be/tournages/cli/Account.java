package be.tournages.cli;

import be.tournages.identity.OneTimeLinks;
import be.tournages.identity.People;
import be.tournages.identity.Person;
import be.tournages.language.Language;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the commands about people share. */
record Account(People people, OneTimeLinks links) {

  /** Language in which the terminal speaks: that of the environment, else English. */
  static Language language() {
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = System.getenv(name);
      if (value != null && !value.isBlank()) {
        return Language.find(value.replaceFirst("[._].*", "")).orElse(Language.EN);
      }
    }
    return Language.EN;
  }

  /** Sets a password read from the standard input, else tells a link with which to choose one. */
  void letIn(Person person, boolean fromInput) throws IOException {
    if (fromInput) {
      people.setPassword(person, readPassword());
      System.out.println("The password is set.");
      return;
    }
    String address = Home.find().findAddress().orElse("http://localhost:8080");
    System.out.println(
        "This link lets " + person.email() + " choose a password, once, for 3 days:");
    System.out.println("  " + address + links.create(person));
  }

  private static String readPassword() throws IOException {
    Console console = System.console();
    if (console != null && console.isTerminal()) {
      char[] first = console.readPassword("Password: ");
      char[] second = console.readPassword("Once more: ");
      if (first == null || !Arrays.equals(first, second)) {
        throw new IOException("The two are not the same.");
      }
      return new String(first);
    }
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    if (line == null) {
      throw new IOException("No password came from the standard input.");
    }
    return line;
  }
}
