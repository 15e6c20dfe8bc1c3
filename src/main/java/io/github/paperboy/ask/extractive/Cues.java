package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.extractive.Candidate.Cue;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells from its wording what a sentence does in an abstract. Pure.
final class Cues {
  private static final Pattern AVAILABILITY =
      Pattern.compile(
          "(?i)\\b(?:code|models?|data(?:set)?s?|demo|project"
              + " page|weights|source)\\b.{0,60}\\b(?:available|released?|found|open-?sourced)\\b|https?://|github");

  private static final Pattern CONTRIBUTION =
      Pattern.compile(
          "(?i)\\b(?:we|this (?:paper|work|article|study|letter|report)|in this"
              + " (?:paper|work|article|study))\\b.{0,60}?\\b(?:propos|introduc|present|develop|design|describ|formulat|study|studies|investigat|explor|deriv|prove|establish|provide|show|call|term|find|demonstrat|analy[sz]e|address|construct|build|offer|suggest|consider|argue|examin|revisit|focus|aim)\\w*|\\b(?:is|are)"
              + " (?:proposed|introduced|presented|developed)\\b");

  private static final Pattern RESULT =
      Pattern.compile(
          "(?i)\\b(?:experiment|result(?!ing)|evaluation|empirical)\\w*\\b|\\b(?:outperform|achiev|surpass|improv|reduc|exceed|beat)\\w*\\b");

  private Cues() {}

  /// What each sentence of an abstract does: what stands before the first that says what the paper
  /// does only leads up to it.
  static List<Cue> of(List<String> sentences) {
    var cues = sentences.stream().map(Cues::of).toList();
    int first = cues.indexOf(Cue.CONTRIBUTION);
    return IntStream.range(0, cues.size())
        .mapToObj(
            at -> at < first && cues.get(at) != Cue.AVAILABILITY ? Cue.BACKGROUND : cues.get(at))
        .toList();
  }

  static Cue of(String sentence) {
    if (AVAILABILITY.matcher(sentence).find()) {
      return Cue.AVAILABILITY;
    }
    if (CONTRIBUTION.matcher(sentence).find()) {
      return Cue.CONTRIBUTION;
    }
    return RESULT.matcher(sentence).find() ? Cue.RESULT : Cue.NONE;
  }
}
