package io.github.paperboy.prompt;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The prompts there are, each with its sections and the holes that each section must have.
public enum PromptName {
  /// An answer from evidence, its repair, and the second opinion on it.
  ANSWER,
  /// A follow-up as a question that stands alone.
  FOLLOWUP,
  /// The order of papers.
  RERANK,
  /// A paper in short.
  TLDR,
  /// Papers side by side.
  COMPARE;

  /// The name people use: that of the file without its ending.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String file() {
    return key() + ".md";
  }

  /// The holes of each section.
  public Map<String, Set<String>> sections() {
    return switch (this) {
      case ANSWER ->
          Map.of(
              "system", Set.of("refusal", "language", "words", "shape"),
              "user", Set.of("evidence", "question"),
              "repair", Set.of("failures", "refusal"),
              "second opinion", Set.of("evidence", "statements"));
      case FOLLOWUP -> Map.of("system", Set.of(), "user", Set.of("papers", "history", "question"));
      case RERANK -> Map.of("system", Set.of(), "user", Set.of("evidence", "question"));
      case TLDR -> Map.of("system", Set.of("shape", "refusal"), "user", Set.of("evidence"));
      case COMPARE -> Map.of("system", Set.of(), "user", Set.of("aspects", "evidence"));
    };
  }

  public static Optional<PromptName> of(String key) {
    return Arrays.stream(values()).filter(name -> name.key().equals(key)).findFirst();
  }

  /// A value for each hole of a section, to show what a rendered prompt looks like.
  public Map<String, String> samples(String section) {
    Map<String, String> values = new LinkedHashMap<>();
    sections().getOrDefault(section, Set.of()).stream()
        .sorted()
        .forEach(hole -> values.put(hole, Samples.of(hole)));
    return values;
  }
}
