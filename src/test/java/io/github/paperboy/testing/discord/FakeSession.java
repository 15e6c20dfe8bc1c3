package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one shard was told, to be told once more when it resumes. Safe for several threads.
final class FakeSession {
  private static final int DISPATCH = 0;
  private static final int KEPT = 1_000;

  final Shard shard;
  private final Keeping keeping;
  private final List<Event> sent = new ArrayList<>();
  private int dropped;
  private String id;
  private @Nullable FakeSocket live;

  /// One dispatch.
  record Event(String name, ObjectNode data) {
    /// The server it belongs to; 0 for none.
    long guild() {
      var guild = data.path(name.startsWith("GUILD_") ? "id" : "guild_id");
      return guild.asLong();
    }
  }

  FakeSession(String id, Shard shard, Keeping keeping, FakeSocket socket) {
    this.id = id;
    this.shard = shard;
    this.keeping = keeping;
    this.live = socket;
  }

  synchronized String id() {
    return id;
  }

  /// It cannot be resumed any more.
  synchronized void end() {
    id = "";
  }

  /// Tells it, now or when it resumes.
  synchronized void tell(Event event) {
    sent.add(event);
    if (!keeping.isAll() && sent.size() > 2 * KEPT) {
      sent.subList(0, KEPT).clear();
      dropped += KEPT;
    }
    if (live != null) {
      try {
        live.send(frame(dropped + sent.size(), event).toString());
      } catch (IOException _) {
        live = null; // replayed on resume
      }
    }
  }

  synchronized void repeatLast() {
    tell(sent.getLast());
  }

  /// Tells what was missed.
  ///
  /// @param sequence of the last that was heard
  synchronized void resume(FakeSocket socket, int sequence) throws IOException {
    live = socket;
    for (int i = sequence; i < dropped + sent.size(); i++) {
      socket.send(frame(i + 1, sent.get(i - dropped)).toString());
    }
    tell(new Event("RESUMED", Json.object()));
  }

  private static ObjectNode frame(int sequence, Event event) {
    var frame = Json.object().put("op", DISPATCH).put("s", sequence).put("t", event.name());
    frame.set("d", event.data());
    return frame;
  }

  /// Who is connected, who then counts as gone; null when nobody is.
  synchronized @Nullable FakeSocket leave() {
    var socket = live;
    live = null;
    return socket;
  }

  static void send(FakeSocket socket, int op, @Nullable JsonNode data) throws IOException {
    var frame = Json.object().put("op", op);
    frame.set("d", data == null ? Json.MAPPER.nullNode() : data);
    frame.putNull("s").putNull("t");
    socket.send(frame.toString());
  }
}
