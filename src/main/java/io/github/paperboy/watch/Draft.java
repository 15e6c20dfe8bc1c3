package io.github.paperboy.watch;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.paperboy.store.StoredWatch.Position;
import io.github.paperboy.store.WatchStore.Told;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A note with what it has used up.
///
/// @param at when it was made
/// @param news what it tells; null when there is nothing to tell
/// @param through everything up to here was considered
/// @param known what its readers know then; null when that is as before
record Draft(Instant at, @Nullable Difference news, Position through, @Nullable Known known) {
  Told told() {
    return new Told(through, known == null ? null : WatchJson.write(known));
  }

  String toJson() {
    var json = WatchJson.JSON.createObjectNode();
    json.put("at", at.toString());
    json.put("arrival", through.arrival());
    json.put("event", through.event());
    if (news != null) {
      json.set("news", NoteJson.write(news));
    }
    if (known != null) {
      json.put("known", WatchJson.write(known));
    }
    return json.toString();
  }

  /// @param text what [#toJson] gave
  static Draft read(String text) {
    var json = WatchJson.tree(text);
    return new Draft(
        Instant.parse(json.path("at").asText()),
        json.has("news") ? NoteJson.read(json.path("news")) : null,
        new Position(json.path("arrival").asLong(), json.path("event").asLong()),
        known(json.path("known")));
  }

  private static @Nullable Known known(JsonNode json) {
    return json.isTextual() ? WatchJson.readKnown(json.asText()) : null;
  }
}
