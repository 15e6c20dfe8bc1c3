package io.github.paperboy.llm;

import java.util.regex.Pattern;

/// Words of a server, made fit to be shown: what a server says is not to be trusted.
final class ServerText {
  private static final int LONGEST = 200;
  private static final int READ = 4000;
  private static final Pattern MESSAGE =
      Pattern.compile("\"(?:message|error|detail)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,1000})\"");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\s]+");
  private static final Pattern KEYS =
      Pattern.compile("(?i)\\b(?:sk|key|gsk|pk|xai|bearer)[-_ ][\\w*.-]{6,}|AIza[\\w-]{10,}");

  private ServerText() {}

  /// The message in an answer, which is JSON as a rule; one line, short, without what looks like a
  /// key.
  static String message(String body) {
    var read = body.length() <= READ ? body : body.substring(0, READ);
    var matcher = MESSAGE.matcher(read);
    var message = matcher.find() ? matcher.group(1).replace("\\n", " ").replace("\\", "") : read;
    return line(message);
  }

  static String line(String text) {
    var hidden = KEYS.matcher(text).replaceAll("(key)");
    var line = UNSEEN.matcher(hidden).replaceAll(" ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
