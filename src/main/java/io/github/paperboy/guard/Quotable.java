package io.github.paperboy.guard;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text of papers and people as it may stand in a prompt: one line, without characters that cannot
/// be seen, without anything that looks like the prompt's own marks, and without what reads like an
/// instruction. Pure.
public final class Quotable {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]|[\\x{FE00}-\\x{FE0F}]|[\\x{E0000}-\\x{E01EF}]");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\s\\p{Z}]+");
  private static final Pattern BORDER =
      Pattern.compile("(?i)\\b(BEGIN|END)\\s+(ABSTRACT|QUESTION)\\b");
  private static final Pattern MARK =
      Pattern.compile("(?i)\\[\\s*(e?\\d{1,4}(?:\\s*[,;]\\s*e?\\d{1,4}){0,20})\\s*]");

  private Quotable() {}

  /// @param longest so many characters are taken
  public static String of(String text, int longest) {
    return line(Instructions.without(cut(text, 4 * longest)), longest);
  }

  /// The same for text of our own models or of a person, who may well quote an instruction: nothing
  /// is left out but the marks.
  public static String line(String text, int longest) {
    var seen = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    var line = BLANKS.matcher(seen).replaceAll(" ").strip();
    var inside = BORDER.matcher(line).replaceAll("$1-$2");
    return cut(MARK.matcher(inside).replaceAll("($1)"), longest);
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }
}
