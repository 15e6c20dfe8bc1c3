package io.github.paperboy.retrieve;

import static io.github.paperboy.embed.Vectors.normalise;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// From a question to its vectors. The encoder reads it twice at the same time: as it stands, and
/// without the words that only say that it is a question; the vector lies halfway. Safe for several
/// threads.
final class QuestionEmbedder {
  private static final Logger LOG = LoggerFactory.getLogger(QuestionEmbedder.class);

  private final Embeddings models;
  private final Duration patience;

  QuestionEmbedder(Embeddings models, Duration patience) {
    this.models = models;
    this.patience = patience;
  }

  QuestionVectors embed(String text) {
    return begin(text).get();
  }

  /// Begins to encode a question; what is given back waits for it.
  Supplier<QuestionVectors> begin(String text) {
    var stripped = BoilerplateWords.strip(text);
    var raw = Background.start(() -> encode(text));
    var bare = stripped.equals(text) ? raw : Background.start(() -> encode(stripped));
    var statics = models.statics().embed(text).content().vector();
    return () -> new QuestionVectors(halfway(raw, bare), statics);
  }

  private float[] encode(String text) {
    return models.encoder().embed(text).content().vector();
  }

  private float @Nullable [] halfway(
      CompletableFuture<float[]> raw, CompletableFuture<float[]> bare) {
    try {
      var first = raw.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      var second = bare.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return sum(first, second);
    } catch (TimeoutException e) {
      LOG.warn("the encoder is not ready after {}; searching without it", patience);
    } catch (ExecutionException e) {
      LOG.warn("searching without the encoder", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return null;
  }

  static float[] sum(float[] a, float[] b) {
    var sum = new float[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return normalise(sum);
  }
}
