package io.github.paperboy.llm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds the keys of models in the environment: in the variable that the settings name, or in the
/// file that the same variable with `_FILE` appended names.
public final class KeySource {
  private static final int LONGEST = 8192;
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,8192}");

  private final Map<String, String> environment;

  public KeySource(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /// What looking for a key came to.
  public sealed interface Lookup {
    /// @param where the variable or file it was found in; for people
    record Found(ApiKey key, String where) implements Lookup {}

    /// The server is one that may do without, and no key is named.
    record NotNeeded() implements Lookup {}

    /// @param problem what is missing and what to do, without any part of a key
    record Missing(String problem) implements Lookup {}
  }

  public Lookup find(ModelSettings model) {
    var named = !model.apiKeyEnv().isEmpty();
    var variable = named ? model.apiKeyEnv() : model.provider().apiKeyEnv();
    // The usual key of a provider is not for the servers of others.
    if (variable.isEmpty() || (!named && !model.isOfficial())) {
      return new Lookup.NotNeeded();
    }
    var value = environment.getOrDefault(variable, "").strip();
    if (!value.isEmpty()) {
      return checked(value, variable);
    }
    var file = environment.getOrDefault(variable + "_FILE", "");
    if (!file.isEmpty()) {
      return ofFile(variable + "_FILE", file);
    }
    return new Lookup.Missing(
        "%s is not set; set it to the key, or %s_FILE to a file that holds it"
            .formatted(variable, variable));
  }

  private static Lookup ofFile(String variable, String name) {
    try {
      var file = Path.of(name);
      if (Files.size(file) > LONGEST) {
        return new Lookup.Missing(
            "the file that %s names is larger than a key; is it the right one?"
                .formatted(variable));
      }
      return checked(Files.readString(file).strip(), variable);
    } catch (IOException | InvalidPathException _) {
      return new Lookup.Missing(
          "the file that %s names cannot be read; check its name and permissions"
              .formatted(variable));
    }
  }

  private static Lookup checked(String value, String where) {
    return KEY.matcher(value).matches()
        ? new Lookup.Found(new ApiKey(value), where)
        : new Lookup.Missing(
            "what %s holds is not a key: it is empty, or has spaces or other characters that no key has"
                .formatted(where));
  }
}
