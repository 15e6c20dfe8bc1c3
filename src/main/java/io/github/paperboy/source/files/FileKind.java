package io.github.paperboy.source.files;

import java.util.Optional;
import java.util.regex.Pattern;

/// The kinds of file that papers are read from.
enum FileKind {
  /// The text of a Hugging Face Daily Papers page.
  SAVED_PAGE,
  /// One JSON object a line.
  JSON_LINES,
  /// A JSON array, as the Daily Papers API answers.
  API_JSON;

  static final String EXPECTED =
      "expected a saved Daily Papers page, JSON lines (one object a line) or the Daily Papers API's"
          + " JSON array, as UTF-8 text, plain or gzip";

  private static final Pattern PAGE_MARK =
      Pattern.compile(
          "^Get trending papers in your email|^Daily Papers\\s*$|^\\s*•?\\s*\\d+ authors?\\s*$",
          Pattern.MULTILINE);

  private static final Pattern OBJECT_LINE = Pattern.compile("^\\{\\s*\"", Pattern.MULTILINE);

  /// @param head the beginning of a text
  static Optional<FileKind> of(String head) {
    var start = head.stripLeading();
    if (start.startsWith("[")) {
      return Optional.of(API_JSON);
    }
    if (start.startsWith("{")) {
      return Optional.of(JSON_LINES);
    }
    if (start.startsWith("<")) {
      return Optional.empty();
    }
    if (PAGE_MARK.matcher(head).find()) {
      return Optional.of(SAVED_PAGE);
    }
    // Its first line may be broken.
    return OBJECT_LINE.matcher(head).find() ? Optional.of(JSON_LINES) : Optional.empty();
  }
}
