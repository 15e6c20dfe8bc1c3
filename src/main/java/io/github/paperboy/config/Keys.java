package io.github.paperboy.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names of keys.
final class Keys {
  private static final Pattern UPPER = Pattern.compile("([A-Z])");
  private static final Pattern SECRET =
      Pattern.compile("token|secret|password|api-?key", Pattern.CASE_INSENSITIVE);

  private Keys() {}

  /// The key of a record's component: `maxTokens` is written `max-tokens`.
  static String of(String component) {
    return UPPER.matcher(component).replaceAll("-$1").toLowerCase(Locale.ROOT);
  }

  /// What to say of a key that does not exist.
  static String unknown(String key, Collection<String> known) {
    if (SECRET.matcher(key).find()) {
      return "unknown key; secrets are read from the environment only, remove it from the file";
    }
    return nearest(key, known)
        .map(near -> "unknown key; did you mean `%s`?".formatted(near))
        .orElseGet(() -> "unknown key; known here: " + String.join(", ", known));
  }

  private static Optional<String> nearest(String key, Collection<String> known) {
    return known.stream()
        .filter(candidate -> distance(key, candidate) <= Math.max(2, candidate.length() / 3))
        .min(Comparator.comparingInt(candidate -> distance(key, candidate)));
  }

  /// Levenshtein distance.
  static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
