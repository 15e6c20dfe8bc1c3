package io.github.paperboy.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// A server of language models on the loopback interface that says what a test wants, byte by byte:
/// also what no honest server would say. Safe for several connections at once.
public final class FakeLlmServer implements AutoCloseable {
  private final ServerSocket listening;
  private final Function<Request, Reply> replies;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger abandoned = new AtomicInteger();

  /// What a client asked.
  ///
  /// @param headers by name in lower case
  public record Request(String path, Map<String, String> headers, String body) {}

  /// What the server does with a request.
  public interface Reply {
    void send(Wire wire) throws IOException;
  }

  private FakeLlmServer(Function<Request, Reply> replies) {
    this.replies = replies;
    try {
      listening = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException("listening", e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /// A server that answers every request the same way.
  public static FakeLlmServer saying(Reply reply) {
    return new FakeLlmServer(_ -> reply);
  }

  /// A server that answers one request after the other, and all further ones as the last.
  public static FakeLlmServer inTurn(Reply... replies) {
    var next = new AtomicInteger();
    return new FakeLlmServer(_ -> replies[Math.min(next.getAndIncrement(), replies.length - 1)]);
  }

  public static FakeLlmServer answering(Function<Request, Reply> replies) {
    return new FakeLlmServer(replies);
  }

  /// Such as `http://127.0.0.1:1234`.
  public String root() {
    return "http://127.0.0.1:" + listening.getLocalPort();
  }

  /// The base URL of OpenAI's protocol.
  public String url() {
    return root() + "/v1";
  }

  public List<Request> requests() {
    return requests;
  }

  /// How many connections are open now.
  public int connections() {
    return open.size();
  }

  /// How many times a client closed a connection before its reply was sent whole.
  public int abandoned() {
    return abandoned.get();
  }

  private void accept() {
    while (true) {
      try {
        var socket = listening.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException _) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      var in = new BufferedInputStream(socket.getInputStream());
      var wire = new Wire(socket, in);
      while (!wire.isClosed()) {
        var request = read(in);
        if (request == null) {
          return;
        }
        requests.add(request);
        reply(request, wire);
      }
    } catch (IOException _) {
      // The client is gone, or the server was closed.
    } finally {
      open.remove(socket);
    }
  }

  private void reply(Request request, Wire wire) throws IOException {
    try {
      replies.apply(request).send(wire);
    } catch (Wire.Abandoned | SocketException e) {
      abandoned.incrementAndGet();
      throw e;
    }
  }

  private static @org.jspecify.annotations.Nullable Request read(InputStream in)
      throws IOException {
    var first = line(in);
    if (first.isEmpty()) {
      return null;
    }
    Map<String, String> headers = new TreeMap<>();
    for (var line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    var body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return new Request(first.split(" ", 3)[1], headers, body);
  }

  private static String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      listening.close();
      for (var socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("closing", e);
    }
  }
}
