package io.github.paperboy.retrieve;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads which source papers should have come in by: `from the daily papers`, `on Hugging Face`,
/// `source: arxiv`. Only sources that the index knows.
final class SourceReader {
  private static final Map<String, List<Template>> NAMES =
      Map.of(
          "huggingface",
          Template.table(
              """
              on the? hugging face daily? papers|page|list?
              on the? huggingface|hf daily? papers|page|list?
              from|in|of the? hugging face daily papers
              from|in|of the? huggingface|hf daily papers
              from|in|of|on the? daily papers
              """),
          "arxiv",
          Template.table("from|on|in|at arxiv"));

  private SourceReader() {}

  static List<Found> read(Words words, Set<String> sources) {
    for (int at = 0; at < words.size(); at++) {
      for (String source : sources) {
        int end = end(words, at, source);
        if (end > 0) {
          return List.of(
              new Found(
                  Understood.Kind.SOURCE, at, end, new Condition.Sources(Set.of(source)), source));
        }
      }
    }
    return List.of();
  }

  private static int end(Words words, int at, String source) {
    boolean named = words.key(at).equals("source") && words.key(at + 1).equals(source);
    return named ? at + 2 : Template.longest(NAMES.getOrDefault(source, List.of()), words, at);
  }
}
