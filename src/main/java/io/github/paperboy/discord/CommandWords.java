package io.github.paperboy.discord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// Names and descriptions of commands in several languages, from the files `commands_*.properties`
/// beside this class. What a language lacks is shown in English.
final class CommandWords {
  /// Languages and the locales of Discord that they serve.
  private static final Map<String, List<String>> LANGUAGES =
      Map.of(
          "de", List.of("de"),
          "es", List.of("es-ES", "es-419"),
          "fr", List.of("fr"),
          "ja", List.of("ja"),
          "zh", List.of("zh-CN", "zh-TW"));

  private final Properties english = read("en");
  private final Map<String, Properties> others = new LinkedHashMap<>();

  CommandWords() {
    LANGUAGES.keySet().stream().sorted().forEach(language -> others.put(language, read(language)));
  }

  private static Properties read(String language) {
    var name = "commands_%s.properties".formatted(language);
    var words = new Properties();
    try (var in = Objects.requireNonNull(CommandWords.class.getResourceAsStream(name), name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /// @throws IllegalStateException if English lacks it
  String english(String key) {
    return Optional.ofNullable(english.getProperty(key))
        .orElseThrow(() -> new IllegalStateException("commands_en.properties lacks " + key));
  }

  /// By Discord's locale.
  Map<String, String> translated(String key) {
    Map<String, String> translated = new LinkedHashMap<>();
    others.forEach((language, words) -> {
      var text = words.getProperty(key);
      if (text != null) {
        LANGUAGES.getOrDefault(language, List.of()).forEach(each -> translated.put(each, text));
      }
    });
    return translated;
  }

  /// All keys.
  Set<String> keys() {
    return english.stringPropertyNames();
  }

  Map<String, Properties> languages() {
    return others;
  }
}
