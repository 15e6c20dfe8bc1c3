package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/// The gateway: hello, identify, heartbeats, resume with replay of what was missed. One session at
/// a time for each shard; what is done to the connection is done to that of every shard.
public final class FakeGateway implements AutoCloseable {
  private static final int HEARTBEAT = 1;
  private static final int IDENTIFY = 2;
  private static final int RESUME = 6;
  private static final int RECONNECT = 7;
  private static final int INVALID_SESSION = 9;
  private static final int HELLO = 10;
  private static final int HEARTBEAT_ACK = 11;
  private static final long PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15;
  private static final JsonNode NO = Json.MAPPER.getNodeFactory().booleanNode(false);

  private final ServerSocket server;
  private final String token;
  private final Opening opening;
  private final LongSupplier granted;
  private final Keeping keeping;
  private final Map<Integer, FakeSession> sessions = new LinkedHashMap<>();
  private final List<FakeSocket> sockets = new ArrayList<>();
  private volatile int heartbeat = 41_250;
  private volatile int closeOnIdentify;
  private volatile boolean acknowledgesHeartbeats = true;
  private volatile boolean refusing;
  private int connections;
  private int identified;
  private int resumed;

  /// What a new session is told: `READY` and the guilds.
  interface Opening {
    void tell(FakeSession session);
  }

  /// @param token the only one that is let in
  /// @param granted the privileged intents that the bot was granted
  FakeGateway(String token, Opening opening, LongSupplier granted, Keeping keeping) {
    this.granted = granted;
    this.keeping = keeping;
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
    sessions.values().iterator().next().repeatLast();
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
    FakeSession.send(socket, HELLO, Json.of(Map.of("heartbeat_interval", heartbeat)));
    for (var text = socket.read(); text.isPresent(); text = socket.read()) {
      var frame = Json.read(text.get());
      switch (frame.path("op").asInt()) {
        case HEARTBEAT -> {
          if (acknowledgesHeartbeats) {
            FakeSession.send(socket, HEARTBEAT_ACK, null);
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
      var shard = Shard.of(data);
      var session = new FakeSession("session-" + identified, shard, keeping, socket);
      sessions.put(shard.index(), session);
      opening.tell(session);
    }
  }

  private synchronized void resume(FakeSocket socket, JsonNode data) throws IOException {
    var id = data.path("session_id").asText();
    for (var session : sessions.values()) {
      if (session.id().equals(id)) {
        resumed++;
        acknowledgesHeartbeats = true;
        session.resume(socket, data.path("seq").asInt());
        return;
      }
    }
    FakeSession.send(socket, INVALID_SESSION, NO);
  }

  /// Tells the session that serves its server, now or when it resumes.
  synchronized void dispatch(FakeSession.Event event) {
    long guild = event.guild();
    for (var session : sessions.values()) {
      if (session.shard.serves(guild)) {
        session.tell(event);
      }
    }
  }

  /// Asks the client to connect again.
  public void askToReconnect() {
    toLive(socket -> FakeSession.send(socket, RECONNECT, null));
  }

  /// Tells the client that its session is lost.
  public synchronized void invalidate() {
    sessions.values().forEach(FakeSession::end);
    toLive(socket -> FakeSession.send(socket, INVALID_SESSION, NO));
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
    int reached = 0;
    for (var session : sessions.values()) {
      var socket = session.leave();
      if (socket != null) {
        reached++;
        reach(socket, doing);
      }
    }
    if (reached == 0) {
      throw new IllegalStateException("nobody is connected");
    }
  }

  private static void reach(FakeSocket socket, Doing doing) {
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
