package io.github.paperboy.embed;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Measures how fast texts become vectors on this machine. A figure per processor second is what
/// one free core delivers, whatever else the machine does; one per second is what was delivered.
public final class EncodeBench {
  private static final int WORDS_OF_A_TEXT = 220;
  private static final long SEED = 1;

  private static final List<String> WORDS =
      List.of(
          ("we propose a method that learns from data the model is trained on large sets of text"
               + " and images results show gains over strong baselines with fewer parameters graph"
               + " transformer attention retrieval diffusion policy reward inference latency"
               + " benchmark evaluation quantization hyperparameter cross-lingual 3.5%"
               + " state-of-the-art")
              .split(" "));

  private EncodeBench() {}

  /// What the encoder delivers.
  ///
  /// @param loadMillis from nothing to a loaded model
  /// @param queryP50Millis median of a single short text
  /// @param queryP99Millis of up to 200 single short texts, five for each long one
  /// @param textsPerCpuSecond long texts in one call
  /// @param textsPerSecond the same by the clock on the wall
  /// @param tokensPerCpuSecond wordpieces of these texts
  public record EncoderFigures(
      double loadMillis,
      double queryP50Millis,
      double queryP99Millis,
      double textsPerCpuSecond,
      double textsPerSecond,
      double tokensPerCpuSecond) {}

  /// What a static table delivers.
  ///
  /// @param tableMillis reading the table
  /// @param textsPerCpuSecond long texts on one thread
  public record StaticFigures(double tableMillis, double textsPerCpuSecond) {}

  /// Texts of an abstract's length, always the same.
  public static List<String> sample(int count) {
    var random = new Random(SEED);
    List<String> texts = new ArrayList<>(count);
    for (var i = 0; i < count; i++) {
      var words = random.ints(WORDS_OF_A_TEXT, 0, WORDS.size()).mapToObj(WORDS::get).toList();
      texts.add(String.join(" ", words));
    }
    return texts;
  }

  /// Loads an encoder of its own and encodes the texts, after a few to warm up.
  public static EncoderFigures encoder(
      ModelFiles files, EmbedSettings settings, List<String> texts) {
    var started = System.nanoTime();
    try (var encoder = Encoder.open(files, settings)) {
      var load = millisSince(started);
      encoder.encodeAll(texts.subList(0, Math.min(texts.size(), 20)));
      var queries = queryMillis(encoder, Math.clamp(5L * texts.size(), 20, 200));
      var cost = cost(() -> encoder.encodeAll(texts));
      var tokens =
          texts.stream()
              .mapToLong(text -> encoder.wordPiece().ids(text, settings.maxTokens()).length)
              .sum();
      return new EncoderFigures(
          load,
          queries[queries.length / 2],
          queries[queries.length * 99 / 100],
          texts.size() / cost.cpuSeconds(),
          texts.size() / cost.seconds(),
          tokens / cost.cpuSeconds());
    }
  }

  private static double[] queryMillis(Encoder encoder, int count) {
    var millis = new double[count];
    for (var i = 0; i < count; i++) {
      var query = "which papers use %s for %s".formatted(word(i), word(3 * i + 1));
      var started = System.nanoTime();
      encoder.encode(query);
      millis[i] = millisSince(started);
    }
    Arrays.sort(millis);
    return millis;
  }

  private static String word(int i) {
    return WORDS.get(i % WORDS.size());
  }

  /// Embeds the texts five times and counts the last.
  ///
  /// @param table reads the table
  public static StaticFigures table(
      WordPiece wordPiece, Supplier<StaticTable> table, List<String> texts) {
    var started = System.nanoTime();
    var embeddings = new StaticEmbeddings(wordPiece, table.get());
    var load = millisSince(started);
    for (var round = 0; round < 4; round++) {
      texts.forEach(embeddings::encode);
    }
    var cost = cost(() -> texts.forEach(embeddings::encode));
    return new StaticFigures(load, texts.size() / cost.cpuSeconds());
  }

  private record Cost(double seconds, double cpuSeconds) {}

  private static Cost cost(Runnable work) {
    var cpu = cpuNanos();
    var started = System.nanoTime();
    work.run();
    return new Cost((System.nanoTime() - started) / 1e9, Math.max(1, cpuNanos() - cpu) / 1e9);
  }

  private static long cpuNanos() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean os
        ? os.getProcessCpuTime()
        : 0;
  }

  private static double millisSince(long started) {
    return (System.nanoTime() - started) / 1e6;
  }
}
