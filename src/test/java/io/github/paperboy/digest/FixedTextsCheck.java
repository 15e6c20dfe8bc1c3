package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Checks that every language says everything.
public final class FixedTextsCheck {
  private static final Pattern HOLE = Pattern.compile("%(?:(\\d)\\$)?s|%d");
  private static final Pattern UNKNOWN = Pattern.compile("%(?!(?:\\d\\$)?s|d)");

  /// Commands say “du” and “tú”, and so does everything else.
  private static final Map<String, Pattern> FORMAL =
      Map.of(
          "de", Pattern.compile("\\b(Sie|Ihnen|Ihr|Ihre[mnrs]?)\\b"),
          "es",
              Pattern.compile(
                  "(?i)\\b(usted|ustedes|recibe|recibirá|tiene|escriba|indique|confirme|dé|quite"
                      + "|pida|pídaselo|elija|inténtelo|le escribo)\\b",
                  Pattern.UNICODE_CHARACTER_CLASS));

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
        assertThat(isFormal(language, other.pattern(key))).as(place + " is formal").isFalse();
      }
    }
  }

  private static boolean isFormal(String language, String text) {
    var formal = FORMAL.get(language);
    return formal != null && formal.matcher(text).find();
  }

  /// In any order: languages put things where they belong.
  private static List<String> holes(String pattern) {
    return HOLE.matcher(pattern).results().map(MatchResult::group).sorted().toList();
  }
}
