package io.github.paperboy.digest;

import java.util.Set;

/// How a digest looks.
///
/// @param papers at most so many, 1 to 10
/// @param style how they are shown
/// @param language of all but the papers' own texts
/// @param whenEmpty what happens on a day without a paper that is good enough
public record Presentation(int papers, Style style, String language, WhenEmpty whenEmpty) {
  /// Languages in which the words around the papers are written.
  public static final Set<String> LANGUAGES = FixedTexts.LANGUAGES;

  public static final Presentation USUAL = new Presentation(5, Style.CARDS, "en", WhenEmpty.SILENT);

  public Presentation {
    if (papers < 1 || papers > 10) {
      throw new IllegalArgumentException("%d papers; choose 1 to 10".formatted(papers));
    }
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "language '%s' is not known; choose one of %s"
              .formatted(language, String.join(", ", LANGUAGES.stream().sorted().toList())));
    }
  }

  /// How papers are shown.
  public enum Style {
    /// A line each.
    COMPACT,
    /// All that is known of each.
    CARDS,
    /// Cards under the topic they belong to.
    THEMES,
    /// Cards of what the team liked in the week before, whatever the topics.
    ROLL_UP
  }

  /// What happens when no paper is good enough.
  public enum WhenEmpty {
    SILENT,
    SAY_SO
  }
}
