package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Checks that every language says everything.
public final class FixedTextsCheck {
  private static final Pattern HOLE = Pattern.compile("%(?:(\\d)\\$)?s|%d");
  private static final Pattern UNKNOWN = Pattern.compile("%(?!(?:\\d\\$)?s|d)");

  private FixedTextsCheck() {}

  /// @param texts of a language
  public static void everyLanguageSaysEverythingWithTheSameHoles(
      Function<String, FixedTexts> texts) {
    var english = texts.apply("en");
    for (var language : FixedTexts.LANGUAGES) {
      var other = texts.apply(language);
      assertThat(other.keys()).as(language).isEqualTo(english.keys());
      for (var key : english.keys()) {
        var place = language + " " + key;
        assertThat(holes(other.pattern(key))).as(place).isEqualTo(holes(english.pattern(key)));
        assertThat(UNKNOWN.matcher(other.pattern(key)).find()).as(place).isFalse();
        assertThat(other.pattern(key)).as(place).isNotEmpty();
      }
    }
  }

  /// In any order: languages put things where they belong.
  private static List<String> holes(String pattern) {
    return HOLE.matcher(pattern).results().map(MatchResult::group).sorted().toList();
  }
}
