package io.github.paperboy.retrieve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Leaves out of a question the words that only say that it is one, so that its vector lies nearer
/// to its subject. Pure.
final class BoilerplateWords {
  private static final Set<String> WORDS =
      Set.of(
          """
          what which how who when where why do does did can could i me my we us our you your am
          interested papers paper articles article about there any have has been from use used
          using show find exist deal some should would please studies study recent
          receive received receiving grateful pleased welcome like want need looking look
          concerning regarding pertaining dealing deals dealt discuss discusses discussing describe
          describes describing related relating relate relevant also other whether give given gives
          get may might must shall many much more most is are was were be being it its their they
          them he she or and both etc tell know anyone someone let than if so
          """
              .strip()
              .split("\\s+"));

  private static final Pattern NO_WORD_CHARACTER =
      Pattern.compile("\\W", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private BoilerplateWords() {}

  /// The other words in their order; the text itself if none is left or none was left out.
  static String strip(String text) {
    var words = BLANKS.split(text.strip());
    var kept =
        Arrays.stream(words)
            .filter(word -> !WORDS.contains(bare(word)))
            .collect(Collectors.toList());
    return kept.isEmpty() || kept.size() == words.length ? text : String.join(" ", kept);
  }

  private static String bare(String word) {
    return NO_WORD_CHARACTER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
