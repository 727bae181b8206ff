package be.tournages.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The port to serve on.
 *
 * @param number its number
 * @param note why it is not the usual one; empty when it is
 */
record Port(int number, String note) {

  private static final int USUAL = 8080;
  private static final int TRIED = 50;

  /**
   * The port asked for, else the usual one or the next that is free.
   *
   * @param asked text of TOURNAGES_PORT or of the option; empty for none
   * @throws IllegalArgumentException when the port asked for is no number or occupied
   */
  static Port choose(String asked, String host) {
    if (!asked.isBlank()) {
      return asked(asked, host);
    }
    for (int number = USUAL; number < USUAL + TRIED; number++) {
      if (isFree(number, host)) {
        return new Port(number, number == USUAL ? "" : "port " + USUAL + " is occupied");
      }
    }
    throw new IllegalArgumentException(
        "Ports %d to %d are all occupied: set TOURNAGES_PORT to a free one."
            .formatted(USUAL, USUAL + TRIED - 1));
  }

  private static Port asked(String asked, String host) {
    if (!asked.strip().matches("[0-9]{1,5}") || Integer.parseInt(asked.strip()) > 65_535) {
      throw new IllegalArgumentException("'" + asked + "' is not a port: give 1 to 65535.");
    }
    int number = Integer.parseInt(asked.strip());
    if (!isFree(number, host)) {
      throw new IllegalArgumentException(
          ("Port %d is occupied: end what listens there (ss -ltnp 'sport = :%d' shows it), give"
                  + " another, or leave TOURNAGES_PORT unset for the next free one.")
              .formatted(number, number));
    }
    return new Port(number, "");
  }

  private static boolean isFree(int number, String host) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), number), 1);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
