package io.github.paperboy.testing.discord;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;

/// The server's end of a WebSocket, with Discord's `zlib-stream` when the client asks for it. One
/// thread reads; any may send.
final class FakeSocket {
  private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  private static final int TEXT = 1;
  private static final int BINARY = 2;
  private static final int CLOSE = 8;
  private static final int PING = 9;
  private static final int PONG = 10;

  private final Socket socket;
  private final DataInputStream in;
  private final OutputStream out;
  private final boolean zlib;
  private final Deflater deflater = new Deflater();

  private FakeSocket(Socket socket, DataInputStream in, boolean zlib) throws IOException {
    this.socket = socket;
    this.in = in;
    this.out = socket.getOutputStream();
    this.zlib = zlib;
  }

  /// Answers the client's upgrade.
  static FakeSocket accept(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    var in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    var request = line(in);
    var key = "";
    for (var line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.toLowerCase(Locale.ROOT).startsWith("sec-websocket-key:")) {
        key = line.substring(line.indexOf(':') + 1).strip();
      }
    }
    var answer =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Accept: "
            + accepted(key)
            + "\r\n\r\n";
    socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    return new FakeSocket(socket, in, request.contains("compress=zlib-stream"));
  }

  private static String line(DataInputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c = in.readUnsignedByte(); c != '\n'; c = in.readUnsignedByte()) {
      line.append((char) c);
    }
    return line.toString().strip();
  }

  private static String accepted(String key) {
    try {
      var digest = MessageDigest.getInstance("SHA-1");
      return Base64.getEncoder()
          .encodeToString(digest.digest((key + GUID).getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  /// The next text; empty when the client has closed.
  Optional<String> read() throws IOException {
    while (true) {
      int head = in.readUnsignedByte();
      int length = in.readUnsignedByte() & 0x7F;
      long size = length == 126 ? in.readUnsignedShort() : length == 127 ? in.readLong() : length;
      var mask = in.readNBytes(4);
      var payload = in.readNBytes(Math.toIntExact(size));
      for (int i = 0; i < payload.length; i++) {
        payload[i] ^= mask[i % 4];
      }
      switch (head & 0xF) {
        case TEXT, BINARY -> {
          return Optional.of(new String(payload, StandardCharsets.UTF_8));
        }
        case CLOSE -> {
          return Optional.empty();
        }
        case PING -> frame(PONG, payload);
        default -> {}
      }
    }
  }

  synchronized void send(String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    if (zlib) {
      frame(BINARY, deflated(bytes));
    } else {
      frame(TEXT, bytes);
    }
  }

  private byte[] deflated(byte[] bytes) {
    deflater.setInput(bytes);
    var result = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    int read;
    do {
      read = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      result.write(buffer, 0, read);
    } while (read == buffer.length);
    return result.toByteArray();
  }

  private synchronized void frame(int kind, byte[] payload) throws IOException {
    var head = ByteBuffer.allocate(10).put((byte) (0x80 | kind));
    if (payload.length < 126) {
      head.put((byte) payload.length);
    } else if (payload.length < 65_536) {
      head.put((byte) 126).putShort((short) payload.length);
    } else {
      head.put((byte) 127).putLong(payload.length);
    }
    var frame = new byte[head.position() + payload.length];
    head.flip().get(frame, 0, head.limit());
    System.arraycopy(payload, 0, frame, head.limit(), payload.length);
    out.write(frame);
    out.flush();
  }

  /// Closes with one of Discord's codes.
  void close(int code, String reason) throws IOException {
    var text = reason.getBytes(StandardCharsets.UTF_8);
    frame(CLOSE, ByteBuffer.allocate(2 + text.length).putShort((short) code).put(text).array());
    // Closed at once, with words of the client unread, it would take back what was said.
    try {
      socket.shutdownOutput();
    } catch (SocketException _) {
      return; // the client was quicker
    }
  }

  /// Ends the connection without a word.
  void cut() throws IOException {
    socket.close();
  }
}
