package io.github.paperboy.claim;

import io.github.paperboy.paper.Paper;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what a claim names and a paper does not: `KiteNet`, `GPT-4`, `Adaptive Guidance`. What a
/// paper never names it cannot support, however alike the rest is. Numbers are [QuantityCheck]'s.
/// Pure.
final class MissingName {
  /// With a capital inside, or digits beside letters or as in `Pass@10`.
  private static final Pattern MARKED =
      Pattern.compile(
          "\\b(?:\\p{L}+\\p{Lu}[\\p{L}\\p{N}]*|\\p{Lu}[\\p{L}]*-?\\p{N}[\\p{L}\\p{N}.]*\\b"
              + "|(?<=[@^_])\\p{N}+(?:[.,]\\p{N}+)*)");

  private static final String CAPITALISED = "\\p{Lu}\\p{L}+(?:-\\p{L}+){0,4}";

  /// Several words with capitals in a row.
  private static final Pattern PHRASE =
      Pattern.compile("(?<![\\p{L}\\p{N}-])" + CAPITALISED + "(?: " + CAPITALISED + "){1,7}");

  /// One word with a capital, within the sentence.
  private static final Pattern WORD =
      Pattern.compile("(?<=[\\p{Ll}\\p{N},;)] )" + CAPITALISED + "(?! ?\\p{Lu})");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}+s?");

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

  /// To be asked after [NameCheck], which gives its own reason for single words.
  static void observe(Statement claim, Paper paper, Observations seen) {
    in(claim.text(), paper)
        .ifPresent(name -> {
          seen.set(Feature.UNNAMED, 1);
          if (seen.get(Feature.NAME_MISSING) == 0) {
            seen.note(
                Reason.Kind.MISSING, "the abstract does not name “%s”".formatted(name), 1, -1);
          }
        });
  }

  /// The first name of the sentence that neither title nor abstract holds.
  static Optional<String> in(String sentence, Paper paper) {
    var text = paper.titleAndAbstract().toLowerCase(Locale.ROOT);
    var plain = plain(text);
    var initials = NameCheck.initials(text);
    Predicate<String> absent = name -> !plain.contains(singular(plain(name)));
    return Stream.concat(
            names(MARKED, sentence).filter(name -> !isMarked(name, text, initials)),
            Stream.concat(
                names(PHRASE, sentence).filter(name -> isAbsent(name, sentence, absent)),
                names(WORD, sentence).filter(absent)))
        .findFirst();
  }

  /// Spelled so, or as the initials of words.
  private static boolean isMarked(String name, String text, String initials) {
    var sought = singular(name.toLowerCase(Locale.ROOT));
    boolean letters = sought.length() > 1 && ACRONYM.matcher(name).matches();
    return text.contains(sought) || (letters && initials.contains(sought));
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
    boolean apart =
        sentence.startsWith(phrase) && !absent.test(Stem.of(first)) && !absent.test(rest);
    return absent.test(phrase) && !apart;
  }

  private static String plain(String text) {
    return JOINT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  private static String singular(String name) {
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }
}
