package io.github.paperboy.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/// The server's end of one connection.
public final class Wire {
  private static final long MOMENT = 50_000_000;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  /// The client has closed the connection.
  static final class Abandoned extends IOException {
    @Serial private static final long serialVersionUID = 1;
  }

  Wire(Socket socket, InputStream in) throws IOException {
    this.socket = socket;
    this.in = in;
    this.out = socket.getOutputStream();
  }

  boolean isClosed() {
    return socket.isClosed();
  }

  /// A whole answer.
  ///
  /// @param headers lines such as `Retry-After: 2`
  public void answer(int status, String type, String body, String... headers) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    head(status, type, headers);
    raw("Content-Length: " + bytes.length + "\r\n\r\n");
    out.write(bytes);
    out.flush();
  }

  /// Begins a stream, of which [#chunk] sends the parts.
  public void stream(String type) throws IOException {
    head(200, type);
    raw("Transfer-Encoding: chunked\r\n\r\n");
  }

  private void head(int status, String type, String... headers) throws IOException {
    raw("HTTP/1.1 " + status + " Status\r\nContent-Type: " + type + "\r\n");
    for (var header : headers) {
      raw(header + "\r\n");
    }
  }

  public void chunk(String text) throws IOException {
    raw(Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n");
  }

  /// Ends a stream as it should be.
  public void end() throws IOException {
    raw("0\r\n\r\n");
  }

  public void raw(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /// Closes the connection within a reply, a moment after what was said: a client that hears both
  /// at once may give up what it has not read yet.
  public void cut() throws IOException {
    LockSupport.parkNanos(MOMENT);
    socket.close();
  }

  /// Closes the connection so that the client sees a reset.
  public void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  /// Says nothing more until the client closes the connection.
  public void hang() throws IOException {
    while (in.read() >= 0) {
      // A client that waits has nothing to say.
    }
    throw new Abandoned();
  }
}
