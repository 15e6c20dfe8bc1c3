package io.github.paperboy.prompt;

import static java.util.Map.entry;

import java.util.Map;

/// What may stand in each hole: made up, for showing prompts only.
final class Samples {
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          entry("aspects", "task, method, data, result, limits"),
          entry(
              "evidence",
              """
              BEGIN ABSTRACT e1
              Title: Kettles That Know When to Stop
              Date: 2025-03-08
              We present a kettle that stops by itself. It saves up to 12% of energy.
              END ABSTRACT e1\
              """),
          entry(
              "failures",
              "- \"It saves 21% [e1].\" The abstract says 12%, the statement 21%. Nearest words:"
                  + " \"It saves up to 12% of energy.\""),
          entry("history", "1. Which kettles stop by themselves?"),
          entry("language", "English"),
          entry("papers", "1. Kettles That Know When to Stop"),
          entry("question", "How much energy does it save?"),
          entry("refusal", "The abstracts in this index do not state that."),
          entry("shape", "A short paragraph."),
          entry("statements", "1. It saves up to 12% of energy [e1]."),
          entry("words", "120"));

  private Samples() {}

  static String of(String hole) {
    return VALUES.getOrDefault(hole, "(" + hole + ")");
  }
}
