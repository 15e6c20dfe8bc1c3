package io.github.paperboy.claim;

import io.github.paperboy.claim.Quantity.Bound;
import io.github.paperboy.claim.Quantity.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers of a text, in digits and in words. Digits of names (`GPT-4`, `Pass@1`, `Llama
/// 2`) and of places (`Table 3`) are no numbers. Pure.
final class Quantities {
  private static final int LOOK_BACK = 25;

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\w.@^_])(\\d{1,12}+(?:,\\d{3})++|\\d{1,15}+(?:\\.\\d{1,9}+)?+)"
              + "(?:\\s?(%|percent|per cent|x\\b|×|times\\b|-fold|fold\\b|K\\b|k\\b|M\\b|B\\b"
              + "|thousand|million|billion))?(\\+)?(?!\\p{L})");
  private static final Pattern SOURCE = Pattern.compile("et al\\.?,? ?\\(?$");

  /// Before the number of a place, or of one in a row.
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?<![\\p{L}])(?:fig(?:ure|s)?\\.?|tab(?:le)?\\.?|sec(?:tion)?\\.?|eq(?:uation)?\\.?"
              + "|appendix|theorem|lemma|algorithm|chapter|version|phase|stage|step)\\s?\\(?$");

  /// Before the number of a model, within a sentence: `with Llama 2`, `than GPT 4`.
  private static final Pattern NAME = Pattern.compile("[\\p{L},(]\\s?\\b\\p{Lu}[\\p{L}]+ $");

  private static final Pattern COUNTED = Pattern.compile("^ \\p{Ll}+s\\b");
  private static final int LONGEST_OF_NAME = 2;
  private static final Pattern LETTERS = Pattern.compile("\\b[A-Za-z]+\\b");
  private static final Pattern FROM =
      before("over|more than|above|at least|exceed\\w*|>|≥|beyond|no less than|greater than");
  private static final Pattern TO =
      before(
          "below|less than|under|at most|up to|fewer than|<|≤|no more than|within|as much as"
              + "|as many as");
  private static final Pattern ABOUT =
      before("about|around|roughly|approximately|nearly|almost|some|~|approx\\.?|close to");

  private static final Map<String, Double> NUMERALS = numerals();

  private Quantities() {}

  private static Pattern before(String words) {
    return Pattern.compile("(?:^|[^a-z])(?:" + words + ")\\s*(?:an? )?\\s*$");
  }

  private static Map<String, Double> numerals() {
    var words =
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
        fifteen sixteen seventeen eighteen nineteen twenty\
        """
            .split(" ");
    var numerals = new HashMap<String, Double>();
    for (int i = 0; i < words.length; i++) {
      numerals.put(words[i], (double) i);
    }
    numerals.putAll(
        Map.of(
            "single",
            1.0,
            "once",
            1.0,
            "both",
            2.0,
            "dozen",
            12.0,
            "hundred",
            100.0,
            "thousand",
            1000.0));
    numerals.putAll(Map.of("twice", 2.0, "doubles", 2.0, "doubled", 2.0, "doubling", 2.0));
    numerals.putAll(
        Map.of(
            "triples", 3.0, "tripled", 3.0, "halved", 50.0, "half", 50.0, "halves", 50.0, "quarter",
            25.0));
    return Map.copyOf(numerals);
  }

  /// In the order of the text, digits first.
  static List<Quantity> of(String text, List<Word> words) {
    List<Quantity> found = new ArrayList<>();
    var digits = DIGITS.matcher(text);
    while (digits.find()) {
      int word = wordAt(words, digits.start());
      if (word >= 0 && !isLabel(text, digits)) {
        found.add(inDigits(text, digits, word));
      }
    }
    var letters = LETTERS.matcher(text);
    while (letters.find()) {
      var value = NUMERALS.get(letters.group().toLowerCase(Locale.ROOT));
      int word = wordAt(words, letters.start());
      if (value != null && word >= 0) {
        var unit = unitOf(letters.group().toLowerCase(Locale.ROOT), text, letters.end());
        found.add(
            new Quantity(value, unit, bound(text, letters.start()), word, letters.group(), 0));
      }
    }
    return List.copyOf(found);
  }

  private static Quantity inDigits(String text, Matcher match, int word) {
    var digits = match.group(1).replace(",", "");
    var suffix = match.group(2) == null ? "" : match.group(2);
    double scale =
        switch (suffix) {
          case "K", "k", "thousand" -> 1e3;
          case "M", "million" -> 1e6;
          case "B", "billion" -> 1e9;
          default -> 1;
        };
    var unit =
        switch (suffix) {
          case "%", "percent", "per cent" -> Unit.PERCENT;
          case "x", "×", "times", "-fold", "fold" -> Unit.FACTOR;
          default -> Unit.PLAIN;
        };
    int point = digits.indexOf('.');
    return new Quantity(
        Double.parseDouble(digits) * scale,
        unit,
        match.group(3) == null ? bound(text, match.start()) : Bound.FROM,
        word,
        match.group().strip(),
        point < 0 ? 0 : digits.length() - point - 1);
  }

  /// Whether a number counts and measures nothing.
  private static boolean isLabel(String text, Matcher digits) {
    return partOfName(text, digits.start())
        || enumerates(text, digits)
        || isNumbered(text, digits)
        || isYearOfSource(text, digits.start());
  }

  /// As in `(Luo et al., 2021)`.
  private static boolean isYearOfSource(String text, int at) {
    return SOURCE.matcher(text.substring(Math.max(0, at - LOOK_BACK), at)).find();
  }

  private static boolean isNumbered(String text, Matcher digits) {
    var number = digits.group();
    boolean bare =
        number.length() <= LONGEST_OF_NAME && number.chars().allMatch(Character::isDigit);
    var before = text.substring(Math.max(0, digits.start() - LOOK_BACK), digits.start());
    return bare
        && (NUMBERED.matcher(before).find()
            || (NAME.matcher(before).find()
                && !COUNTED.matcher(text).region(digits.end(), text.length()).lookingAt()));
  }

  private static boolean partOfName(String text, int at) {
    return at > 1 && text.charAt(at - 1) == '-' && Character.isLetter(text.charAt(at - 2));
  }

  /// As in `1) we propose`.
  private static boolean enumerates(String text, Matcher digits) {
    return digits.end() - digits.start() == 1 && text.startsWith(")", digits.end());
  }

  private static Unit unitOf(String numeral, String text, int end) {
    return switch (numeral) {
      case "half", "halves", "halved", "quarter" -> Unit.PERCENT;
      case "twice", "doubles", "doubled", "doubling", "triples", "tripled" -> Unit.FACTOR;
      default -> text.startsWith(" times", end) ? Unit.FACTOR : Unit.PLAIN;
    };
  }

  private static Bound bound(String text, int at) {
    var before = text.substring(Math.max(0, at - LOOK_BACK), at).toLowerCase(Locale.ROOT);
    if (FROM.matcher(before).find()) {
      return Bound.FROM;
    }
    if (TO.matcher(before).find()) {
      return Bound.TO;
    }
    return ABOUT.matcher(before).find() ? Bound.ABOUT : Bound.EXACT;
  }

  private static int wordAt(List<Word> words, int offset) {
    for (int i = 0; i < words.size(); i++) {
      var span = words.get(i).span();
      if (span.start() <= offset && offset < span.end()) {
        return i;
      }
    }
    return -1;
  }
}
