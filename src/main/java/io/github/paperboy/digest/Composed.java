package io.github.paperboy.digest;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.paperboy.store.DigestStore.Consumed;

/// A digest with what it has used up and its place, in which it is looked for also when its
/// subscription goes elsewhere by then.
///
/// @param digest what is sent
/// @param arrival every paper that arrived up to here was considered
/// @param target where it goes
record Composed(Digest digest, long arrival, Target target) {
  Consumed consumed() {
    return new Consumed(
        arrival, digest.items().stream().map(item -> item.paper().value()).toList());
  }

  String toJson() {
    var json = DigestJson.JSON.createObjectNode();
    json.put("arrival", arrival);
    json.set("target", TargetJson.write(target));
    json.put("digest", DigestJson.write(digest));
    return json.toString();
  }

  /// @param text what [#toJson] gave
  /// @param usual where it goes if an earlier version has written it, which did not keep that
  static Composed read(String text, Target usual) {
    var json = DigestJson.tree(text);
    return new Composed(
        digest(json),
        json.path("arrival").asLong(),
        json.has("target") ? TargetJson.read(json.path("target")) : usual);
  }

  /// Only what is sent.
  ///
  /// @param text what [#toJson] gave
  static Digest digest(String text) {
    return digest(DigestJson.tree(text));
  }

  private static Digest digest(JsonNode json) {
    return DigestJson.read(json.path("digest").asText());
  }
}
