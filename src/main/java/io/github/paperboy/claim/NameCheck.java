package io.github.paperboy.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether the names in a claim, of models, data, places or people, occur in the paper at all: as
/// such, written together, or as the initials of words.
final class NameCheck {
  private static final Pattern INNER =
      Pattern.compile(".+\\p{Lu}.*|.*\\p{L}.*\\d.*|.*\\d.*\\p{L}.*");
  private static final Pattern MEASURE =
      Pattern.compile("\\d+(?:\\.\\d+)?(?:x|k|K|M|B|D|th|st|nd|rd|fold)");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int ACRONYM = 2;

  private NameCheck() {}

  static void observe(Alignment alignment, Observations seen) {
    var text =
        alignment.reading().statements().stream()
            .map(Statement::text)
            .collect(Collectors.joining(" "));
    var together = together(text);
    var initials = initials(text);
    var claim = alignment.claim();
    for (int i = 0; i < claim.size(); i++) {
      if (isName(claim, i) && !occurs(claim.word(i).text(), together, initials)) {
        seen.add(Feature.NAME_MISSING, 1);
        seen.note(
            Reason.Kind.MISSING,
            "the abstract does not mention “%s”".formatted(claim.word(i).text()),
            1,
            -1);
      }
    }
  }

  /// A capital inside, letters with digits, or a capital at the beginning of any word but the
  /// sentence's first.
  static boolean isName(Statement claim, int i) {
    var text = claim.word(i).text();
    if (MEASURE.matcher(text).matches()) {
      return false;
    }
    return INNER.matcher(text).matches() || (i > 0 && Character.isUpperCase(text.charAt(0)));
  }

  /// A hyphenated name occurs when its parts do.
  static boolean occurs(String name, String together, String initials) {
    for (var part : name.split("-")) {
      var sought = together(part);
      var singular = sought.endsWith("s") ? sought.substring(0, sought.length() - 1) : sought;
      boolean spelled = sought.length() >= ACRONYM && initials.contains(singular);
      if (!together.contains(singular) && !spelled) {
        return false;
      }
    }
    return true;
  }

  static String together(String text) {
    return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  static String initials(String text) {
    return OTHER
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }
}
