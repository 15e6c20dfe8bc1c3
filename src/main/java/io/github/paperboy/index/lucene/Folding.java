package io.github.paperboy.index.lucene;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Titles and what people write for them, brought to one form: without case, accents and
/// punctuation. A 2 or 4 between letters is read as "to" or "for", at both sides, so that `pix2pix`
/// and `pix to pix` meet.
final class Folding {
  private static final Pattern TO = Pattern.compile("(?<=[a-z])2(?=[a-z])");
  private static final Pattern FOR = Pattern.compile("(?<=[a-z])4(?=[a-z])");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folding() {}

  static List<String> words(String text) {
    var lower = ascii(text).toLowerCase(Locale.ROOT);
    var spelt = FOR.matcher(TO.matcher(lower).replaceAll("to")).replaceAll("for");
    return Stream.of(BETWEEN_WORDS.split(spelt)).filter(word -> !word.isEmpty()).toList();
  }

  /// All words as one, for texts whose blanks cannot be trusted.
  static String squeezed(String text) {
    return String.join("", words(text));
  }

  private static String ascii(String text) {
    var folded = new char[text.length() * 4];
    int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
    return new String(folded, 0, length);
  }
}
