package be.tournages.search;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A connection over which one request follows the other. It does as little as HTTP/1.1 allows, so
 * that on a small machine the server is measured and not its caller.
 */
final class KeptConnection implements AutoCloseable {

  private final Socket socket;
  private final InputStream in;
  private final String host;

  KeptConnection(URI server) throws IOException {
    this.socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    this.host = server.getAuthority();
  }

  /** Asks for a path and returns the body of an answer of status 200. */
  byte[] get(String path) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    String status = line();
    int length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
    if (!status.contains(" 200 ") || length < 0) {
      throw new IOException(path + ": " + status);
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException(path);
    }
    return body;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
