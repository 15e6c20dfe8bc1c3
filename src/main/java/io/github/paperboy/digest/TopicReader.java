package io.github.paperboy.digest;

import io.github.paperboy.retrieve.Embeddings;
import java.util.LinkedHashMap;
import java.util.Map;

/// Turns the words of topics into vectors, each once while it is in use. Safe for several threads.
final class TopicReader {
  private static final int KEPT = 4_000;

  private final Embeddings models;
  private final Map<String, Topic> kept = new LinkedHashMap<>();

  TopicReader(Embeddings models) {
    this.models = models;
  }

  Topic read(String text) {
    synchronized (kept) {
      var known = kept.get(text);
      if (known != null) {
        return known;
      }
    }
    var topic =
        new Topic(
            text,
            Stems.of(text),
            Phrases.of(Stems.inOrder(text)),
            models.encoder().embed(text).content().vector(),
            models.statics().embed(text).content().vector());
    synchronized (kept) {
      kept.put(text, topic);
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return topic;
  }
}
