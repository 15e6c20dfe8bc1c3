package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The gateway: hello, identify, heartbeats, resume with replay of what was missed. One session at
/// a time.
public final class FakeGateway implements AutoCloseable {
  private static final int DISPATCH = 0;
  private static final int HEARTBEAT = 1;
  private static final int IDENTIFY = 2;
  private static final int RESUME = 6;
  private static final int RECONNECT = 7;
  private static final int INVALID_SESSION = 9;
  private static final int HELLO = 10;
  private static final int HEARTBEAT_ACK = 11;
  private static final long PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15;

  private final ServerSocket server;
  private final String token;
  private final Supplier<List<Event>> opening;
  private final LongSupplier granted;
  private final List<Event> sent = new ArrayList<>();
  private final List<FakeSocket> sockets = new ArrayList<>();
  private @Nullable FakeSocket live;
  private String session = "";
  private volatile int heartbeat = 41_250;
  private volatile int closeOnIdentify;
  private volatile boolean acknowledgesHeartbeats = true;
  private volatile boolean refusing;
  private int connections;
  private int identified;
  private int resumed;

  /// One dispatch.
  record Event(String name, ObjectNode data) {}

  /// @param token the only one that is let in
  /// @param opening what a new session is told: `READY` and the guilds
  /// @param granted the privileged intents that the bot was granted
  FakeGateway(String token, Supplier<List<Event>> opening, LongSupplier granted) {
    this.granted = granted;
    this.token = token;
    this.opening = opening;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on loopback", e);
    }
    Thread.ofVirtual().name("fake gateway").start(this::accept);
  }

  String url() {
    return "ws://127.0.0.1:" + server.getLocalPort() + "/";
  }

  /// Every new session is refused with this close code from now on; 0 lets them in.
  public void closeOnIdentify(int code) {
    closeOnIdentify = code;
  }

  public void refuseConnections(boolean refuse) {
    refusing = refuse;
  }

  /// Heartbeats are not answered until the next session or its resumption.
  public void stopAcknowledgingHeartbeats() {
    acknowledgesHeartbeats = false;
  }

  /// How many connections were tried, also in vain.
  public synchronized int connections() {
    return connections;
  }

  /// Tells the last event once more, as may happen when a session is resumed.
  public synchronized void repeatLast() {
    dispatch(sent.getLast());
  }

  public void heartbeatEvery(int millis) {
    heartbeat = millis;
  }

  public synchronized int identified() {
    return identified;
  }

  public synchronized int resumed() {
    return resumed;
  }

  synchronized String session() {
    return session;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        var socket = server.accept();
        synchronized (this) {
          connections++;
        }
        if (refusing) {
          socket.close();
        } else {
          Thread.ofVirtual()
              .name("fake gateway session")
              .start(() -> {
                try {
                  serve(FakeSocket.accept(socket));
                } catch (IOException _) {
                  return; // the client has gone
                }
              });
        }
      } catch (IOException _) {
        return; // closed
      }
    }
  }

  private void serve(FakeSocket socket) throws IOException {
    synchronized (this) {
      sockets.add(socket);
    }
    send(socket, HELLO, Json.of(Map.of("heartbeat_interval", heartbeat)));
    for (var text = socket.read(); text.isPresent(); text = socket.read()) {
      var frame = Json.read(text.get());
      switch (frame.path("op").asInt()) {
        case HEARTBEAT -> {
          if (acknowledgesHeartbeats) {
            send(socket, HEARTBEAT_ACK, null);
          }
        }
        case IDENTIFY -> identify(socket, frame.path("d"));
        case RESUME -> resume(socket, frame.path("d"));
        default -> {}
      }
    }
    socket.cut();
  }

  private synchronized void identify(FakeSocket socket, JsonNode data) throws IOException {
    identified++;
    if (!data.path("token").asText().equals(token)) {
      socket.close(4004, "Authentication failed.");
    } else if (closeOnIdentify != 0) {
      socket.close(closeOnIdentify, "Refused.");
    } else if ((data.path("intents").asLong() & PRIVILEGED & ~granted.getAsLong()) != 0) {
      socket.close(4014, "Disallowed intent(s).");
    } else {
      sent.clear();
      session = "session-" + identified;
      live = socket;
      for (var event : opening.get()) {
        dispatch(event);
      }
    }
  }

  private synchronized void resume(FakeSocket socket, JsonNode data) throws IOException {
    if (!data.path("session_id").asText().equals(session)) {
      send(socket, INVALID_SESSION, Json.MAPPER.getNodeFactory().booleanNode(false));
      return;
    }
    resumed++;
    acknowledgesHeartbeats = true;
    live = socket;
    for (int i = data.path("seq").asInt(); i < sent.size(); i++) {
      socket.send(frame(i + 1, sent.get(i)).toString());
    }
    dispatch(new Event("RESUMED", Json.object()));
  }

  /// Tells the session, now or when it resumes.
  synchronized void dispatch(Event event) {
    sent.add(event);
    if (live != null) {
      try {
        live.send(frame(sent.size(), event).toString());
      } catch (IOException _) {
        live = null; // replayed on resume
      }
    }
  }

  private static ObjectNode frame(int sequence, Event event) {
    var frame = Json.object().put("op", DISPATCH).put("s", sequence).put("t", event.name());
    frame.set("d", event.data());
    return frame;
  }

  private static void send(FakeSocket socket, int op, @Nullable JsonNode data) throws IOException {
    var frame = Json.object().put("op", op);
    frame.set("d", data == null ? Json.MAPPER.nullNode() : data);
    frame.putNull("s").putNull("t");
    socket.send(frame.toString());
  }

  /// Asks the client to connect again.
  public void askToReconnect() {
    toLive(socket -> send(socket, RECONNECT, null));
  }

  /// Tells the client that its session is lost.
  public synchronized void invalidate() {
    session = "";
    toLive(
        socket -> send(socket, INVALID_SESSION, Json.MAPPER.getNodeFactory().booleanNode(false)));
  }

  public void closeWith(int code) {
    toLive(socket -> socket.close(code, "Closed."));
  }

  public void cut() {
    toLive(FakeSocket::cut);
  }

  private interface Doing {
    void with(FakeSocket socket) throws IOException;
  }

  private synchronized void toLive(Doing doing) {
    if (live == null) {
      throw new IllegalStateException("nobody is connected");
    }
    var socket = live;
    live = null;
    try {
      doing.with(socket);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot reach the client", e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      server.close();
      for (var socket : sockets) {
        socket.cut();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the fake gateway", e);
    }
  }
}
