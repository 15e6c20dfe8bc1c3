package io.github.paperboy.claim;

import io.github.paperboy.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cuts text into words: letters and digits with hyphens, apostrophes and points inside, and a per
/// cent sign at the end of a number. Pure.
final class Words {
  /// More than any sentence has; what follows is not read.
  static final int MOST = 200;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]++(?:[-'.’][\\p{L}\\p{N}]++)*+%?|%");

  private Words() {}

  static List<Word> of(String text, Lexicon lexicon) {
    List<Word> words = new ArrayList<>();
    var matcher = WORD.matcher(text);
    while (words.size() < MOST && matcher.find()) {
      var lower = matcher.group().toLowerCase(Locale.ROOT);
      words.add(
          new Word(
              matcher.group(),
              lower,
              Stem.of(lower),
              parts(lower),
              new Span(matcher.start(), matcher.end()),
              !lexicon.function().contains(lower)));
    }
    return words;
  }

  private static List<String> parts(String lower) {
    return lower.indexOf('-') < 0
        ? List.of(Stem.of(lower))
        : Stream.of(lower.split("-")).map(Stem::of).toList();
  }
}
