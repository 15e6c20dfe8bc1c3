package io.github.paperboy.digest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/// What the program itself says in one language, by key, from a file such as `digest_fr.properties`
/// beside a class. Words of papers are not among them and stay as they are. Immutable.
public final class FixedTexts {
  /// Languages that all of them are written in.
  public static final Set<String> LANGUAGES = Set.of("de", "en", "es", "fr", "ja", "zh");

  private final Properties texts = new Properties();

  private FixedTexts(Class<?> beside, String file) {
    try (var in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// The same texts in all languages.
  public record Translations(Map<String, FixedTexts> byLanguage) {
    public Translations {
      byLanguage = Map.copyOf(byLanguage);
    }

    /// @param language one of [#LANGUAGES]
    public FixedTexts in(String language) {
      return Objects.requireNonNull(byLanguage.get(language), language);
    }
  }

  /// Those of all languages.
  ///
  /// @param beside the class that the files are beside
  /// @param name what their names begin with
  public static Translations read(Class<?> beside, String name) {
    Map<String, FixedTexts> all = new TreeMap<>();
    for (var language : LANGUAGES) {
      all.put(language, new FixedTexts(beside, "%s_%s.properties".formatted(name, language)));
    }
    return new Translations(all);
  }

  /// @param arguments for the holes, in order; numbers are written plainly
  public String say(String key, Object... arguments) {
    return String.format(Locale.ROOT, pattern(key), arguments);
  }

  /// A text with its holes.
  public String pattern(String key) {
    return Objects.requireNonNull(texts.getProperty(key), key);
  }

  public Set<String> keys() {
    return texts.stringPropertyNames();
  }
}
