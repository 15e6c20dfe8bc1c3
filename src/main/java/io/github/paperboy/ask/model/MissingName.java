package io.github.paperboy.ask.model;

import io.github.paperboy.paper.Paper;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what a sentence names and a paper does not: `KiteNet`, `GPT-4`, `41.5`, `Adaptive
/// Guidance`. What a paper never names it cannot support, however alike the rest is. Pure.
final class MissingName {
  /// With a capital inside, or digits.
  private static final Pattern MARKED =
      Pattern.compile(
          "\\b(?:\\p{L}+\\p{Lu}[\\p{L}\\p{N}]*|\\p{Lu}[\\p{L}]*-?\\p{N}[\\p{L}\\p{N}.]*\\b|\\p{N}+(?:[.,]\\p{N}+)*)");

  private static final String CAPITALISED = "\\p{Lu}\\p{L}+(?:-\\p{L}+){0,4}";

  /// Several words with capitals in a row.
  private static final Pattern PHRASE =
      Pattern.compile("(?<![\\p{L}\\p{N}-])" + CAPITALISED + "(?: " + CAPITALISED + "){1,7}");

  /// One word with a capital, within the sentence.
  private static final Pattern WORD =
      Pattern.compile("(?<=[\\p{Ll}\\p{N},;)] )" + CAPITALISED + "(?! ?\\p{Lu})");

  private static final Pattern JOINT = Pattern.compile("[\\s-]+");

  /// Words that open a sentence before a name, and are none themselves.
  private static final Set<String> OPENING =
      Set.of(
          ("a across after against all also although among an and another as at based because"
               + " before both but by compared combined comparing during each experiments for from"
               + " given here his how however if in into instead it its like most new no on one"
               + " only our over recent results since some such tests than that the their then"
               + " there these they this through to two three under unlike until via we when where"
               + " whereas while which with within without yet")
              .split(" "));

  private MissingName() {}

  /// The first name of the sentence that neither title nor abstract holds.
  static Optional<String> in(String sentence, Paper paper) {
    var text = paper.titleAndAbstract().toLowerCase(Locale.ROOT);
    var plain = plain(text);
    Predicate<String> absent = name -> !plain.contains(singular(plain(name)));
    return Stream.concat(
            names(MARKED, sentence)
                .filter(name -> !text.contains(singular(name.toLowerCase(Locale.ROOT)))),
            Stream.concat(
                names(PHRASE, sentence).filter(name -> isAbsent(name, sentence, absent)),
                names(WORD, sentence).filter(absent)))
        .findFirst();
  }

  private static Stream<String> names(Pattern pattern, String sentence) {
    return pattern.matcher(sentence).results().map(MatchResult::group);
  }

  /// The first word of a sentence has a capital in any case: `The Guided Kite`, `Stable RNNs`.
  private static boolean isAbsent(String phrase, String sentence, Predicate<String> absent) {
    int blank = phrase.indexOf(' ');
    var first = phrase.substring(0, blank).toLowerCase(Locale.ROOT);
    var rest = phrase.substring(blank + 1);
    if (OPENING.contains(first) || first.endsWith("ing") || first.endsWith("ly")) {
      return absent.test(rest);
    }
    boolean apart = sentence.startsWith(phrase) && !absent.test(first) && !absent.test(rest);
    return absent.test(phrase) && !apart;
  }

  private static String plain(String text) {
    return JOINT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  private static String singular(String name) {
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }
}
