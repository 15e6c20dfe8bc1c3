package io.github.paperboy.cli;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Retrieved;

/// The result of a search as one line of JSON.
final class HitsJson {
  private HitsJson() {}

  static JsonText.Part of(String query, Retrieved found) {
    return json -> {
      json.writeStringField("query", query);
      UnderstoodJson.write(json, found.plan());
      JsonText.array(
          json,
          "hits",
          array -> {
            int rank = 0;
            for (var evidence : found.evidence()) {
              JsonText.object(array, hit(++rank, evidence));
            }
          });
      JsonText.timings(json, found.timings());
    };
  }

  private static JsonText.Part hit(int rank, Evidence evidence) {
    Paper paper = evidence.paper();
    return json -> {
      json.writeNumberField("rank", rank);
      json.writeStringField("id", paper.id().value());
      json.writeStringField("title", paper.title());
      json.writeNumberField("score", Math.round(evidence.scores().fused() * 1e4) / 1e4);
      JsonText.field(json, "date", paper.date().orElse(null));
    };
  }
}
