package io.github.paperboy.source.arxiv;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Names as TeX writes them, `Fran\c{c}ois \"Oz`, turned into letters. Anything else stays. Pure.
final class TexAccents {
  /// Combining characters by the accent's command.
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("'", "\u0301"),
          Map.entry("`", "\u0300"),
          Map.entry("^", "\u0302"),
          Map.entry("\"", "\u0308"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry(".", "\u0307"),
          Map.entry("u", "\u0306"),
          Map.entry("v", "\u030C"),
          Map.entry("H", "\u030B"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("r", "\u030A"),
          Map.entry("d", "\u0323"));

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ss", "ß"),
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("i", "ı"),
          Map.entry("j", "ȷ"));

  /// A sign may stand right before its letter; a letter as a command needs a blank or a brace.
  private static final Pattern ACCENT =
      Pattern.compile("\\\\(?:(['`^\"~=.])\\s*|([uvHckrd])(?:\\s+|(?=\\{)))\\{?\\\\?(\\p{L})\\}?");

  private static final Pattern LETTER =
      Pattern.compile("\\\\(ss|aa|AA|ae|AE|oe|OE|[oOlLij])(?:\\{\\}|\\s+|(?![A-Za-z]))");

  private TexAccents() {}

  static String decode(String name) {
    if (name.indexOf('\\') < 0) {
      return name;
    }
    var accented = ACCENT.matcher(name).replaceAll(TexAccents::accented);
    var letters = LETTER.matcher(accented).replaceAll(match -> LETTERS.get(match.group(1)));
    return Normalizer.normalize(letters.replaceAll("[{}]", ""), Normalizer.Form.NFC);
  }

  private static String accented(MatchResult match) {
    var command = match.group(1) != null ? match.group(1) : match.group(2);
    return match.group(3) + ACCENTS.get(command);
  }
}
