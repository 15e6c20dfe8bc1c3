package io.github.paperboy.source.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.paperboy.source.ForeignText;
import java.util.Locale;

/// Wording that rejections share.
final class Reasons {
  /// Where the parser's messages begin to speak of the parser.
  private static final String INTERNALS =
      ",? \\(?from `|: (was )?expect| for Object starting| for Array";

  private Reasons() {}

  /// The beginning of a foreign text, fit for a message of one line.
  static String excerpt(String text) {
    return ForeignText.oneLine(text.substring(0, Math.min(text.length(), 300)), 60);
  }

  static String tooLarge(String what, long bytes, int limit) {
    return String.format(
        Locale.ROOT,
        "%s of %,d bytes is larger than the %,d allowed; leave out its large fields",
        what,
        bytes,
        limit);
  }

  static String brokenJson(JsonProcessingException e) {
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    var message = e.getOriginalMessage().lines().findFirst().orElse("").split(INTERNALS, 2)[0];
    return "broken JSON at column %d: %s; write one whole JSON object a line"
        .formatted(column, ForeignText.oneLine(message, 160));
  }

  static String endsEarly(String damage) {
    return damage + "; everything before was read, fetch the file again for the rest";
  }
}
