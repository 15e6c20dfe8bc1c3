package io.github.paperboy.retrieve;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Finds which of several papers before a question means by its number: `the second one`, `paper
/// 2`, `[3]`, `the latter`.
final class OrdinalReader {
  /// The last one, however many there are.
  static final int LAST = -1;

  private static final Set<String> ARTICLES =
      Set.of("this", "that", "these", "those", "the", "said");
  private static final Set<String> NUMBERED = Set.of("number", "paper", "no", "result");

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 0),
          Map.entry("1st", 0),
          Map.entry("second", 1),
          Map.entry("2nd", 1),
          Map.entry("third", 2),
          Map.entry("3rd", 2),
          Map.entry("fourth", 3),
          Map.entry("4th", 3),
          Map.entry("fifth", 4),
          Map.entry("5th", 4),
          Map.entry("former", 0),
          Map.entry("latter", LAST),
          Map.entry("last", LAST));
  private static final Set<String> NOUNS =
      WordSet.of(
          """
          one paper result hit work article approach method reference source citation
          """);

  /// @param index from 0, or [#LAST]
  /// @param phrase the words that say it
  record Ordinal(int index, String phrase) {}

  private final Words words;

  private OrdinalReader(Words words) {
    this.words = words;
  }

  static Optional<Ordinal> read(Words words) {
    var reader = new OrdinalReader(words);
    for (int at = 0; at < words.size(); at++) {
      var spelt = reader.spelt(at);
      var found = spelt.isPresent() ? spelt : reader.numbered(at);
      if (found.isPresent()) {
        return found;
      }
    }
    return reader.marked();
  }

  /// `the second one`, `the latter`, `the first`.
  private Optional<Ordinal> spelt(int at) {
    var index = ORDINALS.get(words.key(at));
    boolean article = ARTICLES.contains(words.key(at - 1));
    if (index == null || !(article || at == 0)) {
      return Optional.empty();
    }
    boolean noun = NOUNS.contains(words.key(at + 1)) && words.follows(at + 1);
    boolean alone = article && words.size() <= 3 && at == words.size() - 1;
    boolean pair = words.key(at).equals("former") || words.key(at).equals("latter");
    return noun || alone || pair
        ? Optional.of(new Ordinal(index, words.slice(at, noun ? at + 2 : at + 1)))
        : Optional.empty();
  }

  /// `paper 2`, `number three`.
  private Optional<Ordinal> numbered(int at) {
    var number = positive(at + 1);
    boolean paper = NUMBERED.contains(words.key(at)) && words.gap(at + 1) != Word.Gap.COMMA;
    return paper && number.isPresent()
        ? Optional.of(new Ordinal(number.getAsInt() - 1, words.slice(at, at + 2)))
        : Optional.empty();
  }

  /// `[2]`, `#2`.
  private Optional<Ordinal> marked() {
    for (int at = 0; at < words.size(); at++) {
      int start = words.word(at).start();
      boolean mark = start > 0 && "[#".indexOf(words.text().charAt(start - 1)) >= 0;
      var number = positive(at);
      if (mark && number.isPresent()) {
        return Optional.of(new Ordinal(number.getAsInt() - 1, words.slice(at, at + 1)));
      }
    }
    return Optional.empty();
  }

  private OptionalInt positive(int at) {
    var number = Numbers.read(words.key(at));
    return number.isPresent() && number.getAsInt() > 0 ? number : OptionalInt.empty();
  }
}
