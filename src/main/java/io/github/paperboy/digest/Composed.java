package io.github.paperboy.digest;

import io.github.paperboy.store.DigestStore.Consumed;

/// A digest with what it has used up.
///
/// @param digest what is sent
/// @param arrival every paper that arrived up to here was considered
record Composed(Digest digest, long arrival) {
  Consumed consumed() {
    return new Consumed(
        arrival, digest.items().stream().map(item -> item.paper().value()).toList());
  }

  String toJson() {
    var json = DigestJson.JSON.createObjectNode();
    json.put("arrival", arrival);
    json.put("digest", DigestJson.write(digest));
    return json.toString();
  }

  static Composed read(String text) {
    var json = DigestJson.tree(text);
    return new Composed(
        DigestJson.read(json.path("digest").asText()), json.path("arrival").asLong());
  }
}
