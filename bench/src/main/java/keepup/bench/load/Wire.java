package keepup.bench.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// One kept connection of a browser with its cookies: as much of HTTP/1.1 as the application's
/// answers need, and little of the processor that it shares with them.
final class Wire implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final int LARGEST = 16 * 1024;

  private final URI server;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private Socket socket;
  private InputStream in;
  private boolean over;

  /// @param server such as `http://127.0.0.1:8080`
  Wire(URI server) throws IOException {
    this.server = server;
    this.socket = connect(server);
    this.in = new BufferedInputStream(socket.getInputStream(), LARGEST);
  }

  private static Socket connect(URI server) throws IOException {
    var socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /// @param body as the server sent it, in UTF-8
  record Answer(int status, String body) {}

  Answer get(String path) throws IOException {
    return send(head("GET", path, "").getBytes(StandardCharsets.US_ASCII));
  }

  Answer post(String path, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String lines = "Content-Type: %s\r\nContent-Length: %d\r\n".formatted(type, bytes.length);
    return send((head("POST", path, lines) + body).getBytes(StandardCharsets.UTF_8));
  }

  /// What comes before a body, with the cookies as they are now.
  ///
  /// @param lines of the head, each with its end
  String head(String method, String path, String lines) {
    String all =
        cookies.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("; "));
    return "%s %s HTTP/1.1\r\nHost: %s\r\n%s%s\r\n"
        .formatted(
            method,
            path,
            server.getAuthority(),
            all.isEmpty() ? "" : "Cookie: " + all + "\r\n",
            lines);
  }

  /// Sends a whole request and waits for the answer.
  Answer send(byte[] request) throws IOException {
    if (over) { // a server lets a connection go after so many requests
      socket.close();
      socket = connect(server);
      in = new BufferedInputStream(socket.getInputStream(), LARGEST);
      over = false;
    }
    socket.getOutputStream().write(request);
    String status = line();
    int length = 0;
    boolean chunked = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      String value = line.substring(colon + 1).strip();
      switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
        case "content-length" -> length = Integer.parseInt(value);
        case "transfer-encoding" -> chunked = true;
        case "connection" -> over = value.equals("close");
        case "set-cookie" -> keep(value.substring(0, (value + ";").indexOf(';')));
        default -> {}
      }
    }
    byte[] body = chunked ? chunks() : exactly(length);
    return new Answer(
        Integer.parseInt(status.substring(9, 12)), new String(body, StandardCharsets.UTF_8));
  }

  private void keep(String cookie) {
    int is = cookie.indexOf('=');
    cookies.put(cookie.substring(0, is), cookie.substring(is + 1));
  }

  private String line() throws IOException {
    var line = new StringBuilder(80);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("The server closed the connection.");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The server closed the connection.");
    }
    return bytes;
  }

  private byte[] chunks() throws IOException {
    var all = new java.io.ByteArrayOutputStream();
    for (int length = chunk(); length > 0; length = chunk()) {
      all.write(exactly(length));
      line();
    }
    line();
    return all.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
