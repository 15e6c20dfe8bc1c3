package io.github.paperboy.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The papers of a digest under the headings of its style. Pure.
public final class DigestThemes {
  private DigestThemes() {}

  /// Headings with their papers, in order; one empty heading unless the style has themes.
  public static Map<String, List<DigestItem>> of(Digest digest) {
    var themes = new LinkedHashMap<String, List<DigestItem>>();
    for (var item : digest.items()) {
      themes.computeIfAbsent(heading(digest, item), _ -> new ArrayList<>()).add(item);
    }
    return themes;
  }

  private static String heading(Digest digest, DigestItem item) {
    return switch (digest.presentation().style()) {
      case COMPACT, CARDS, ROLL_UP -> "";
      case THEMES ->
          item.theme().isEmpty()
              ? DigestWords.of(digest.presentation().language()).otherTheme()
              : item.theme();
    };
  }
}
