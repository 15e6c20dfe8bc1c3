package io.github.paperboy.discord.card;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Sentences;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The sentences of an abstract that tell what is done and what came out, by their wording alone.
/// Pure.
final class KeySentences {
  private static final Pattern DOES =
      Pattern.compile(
          "(?i)\\b(we|this (paper|work|study)|this (survey|report))\\b.{0,40}\\b(propos|present"
              + "|introduc|develop|study|studies|show|describ|survey|investigat|design|release)");

  private static final Pattern FIGURE =
      Pattern.compile("\\d+([.,]\\d+)?\\s?(%|x\\b|×)|\\b\\d+\\.\\d+");

  private KeySentences() {}

  static Optional<String> does(Paper paper) {
    return first(paper, sentence -> DOES.matcher(sentence).find());
  }

  static Optional<String> figures(Paper paper) {
    return first(paper, sentence -> FIGURE.matcher(sentence).find());
  }

  private static Optional<String> first(Paper paper, Predicate<String> fits) {
    var text = paper.abstractText();
    return Sentences.of(text).stream().map(span -> span.of(text)).filter(fits).findFirst();
  }
}
