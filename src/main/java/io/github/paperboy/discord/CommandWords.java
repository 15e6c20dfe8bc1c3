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
/// and `names_*.properties` beside this class. What a language lacks is shown in English, in which
/// a name is the one that Discord sends.
final class CommandWords {
  /// Languages and the locales of Discord that they serve.
  private static final Map<String, List<String>> LANGUAGES =
      Map.of(
          "de", List.of("de"),
          "es", List.of("es-ES", "es-419"),
          "fr", List.of("fr"),
          "ja", List.of("ja"),
          "zh", List.of("zh-CN", "zh-TW"));

  private final Properties english = read("commands_en");
  private final Map<String, Properties> others = new LinkedHashMap<>();
  private final Map<String, Properties> names = new LinkedHashMap<>();

  CommandWords() {
    for (var language : LANGUAGES.keySet().stream().sorted().toList()) {
      others.put(language, read("commands_" + language));
      names.put(language, read("names_" + language));
    }
  }

  private static Properties read(String file) {
    var name = file + ".properties";
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
    return translated(others, List.of(key));
  }

  /// What a command, subcommand or option is called, by Discord's locale.
  ///
  /// @param key such as `watch.remove.watch`; the last word serves where no other is given
  Map<String, String> names(String key) {
    return translated(names, List.of(key, key.substring(key.lastIndexOf('.') + 1)));
  }

  private static Map<String, String> translated(
      Map<String, Properties> languages, List<String> keys) {
    Map<String, String> translated = new LinkedHashMap<>();
    languages.forEach((language, words) ->
        keys.stream()
            .flatMap(key -> Optional.ofNullable(words.getProperty(key)).stream())
            .findFirst()
            .ifPresent(text ->
                LANGUAGES
                    .getOrDefault(language, List.of())
                    .forEach(locale -> translated.put(locale, text))));
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
