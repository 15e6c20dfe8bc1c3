package io.github.paperboy.app;

import io.github.paperboy.config.ConfigFile;
import io.github.paperboy.config.Loaded;
import io.github.paperboy.config.Problem;
import io.github.paperboy.llm.LlmSettings;
import io.github.paperboy.llm.ModelChain;
import io.github.paperboy.llm.ModelSettings;
import io.github.paperboy.llm.TextGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The language models that the settings name, now: when the section `llm` of the settings' file
/// changes, the next request goes to the new ones, and those under way end with the old. A file
/// with mistakes changes nothing. While no model is configured, nothing is loaded and nothing
/// opened. Safe for several threads.
public final class LanguageModels implements TextGenerators {
  private static final Logger LOG = LoggerFactory.getLogger(LanguageModels.class);

  private final Place place;
  private final Map<String, String> environment;
  private LlmSettings settings;
  private Stamp stamp;
  private @Nullable ModelConnections connections;
  private @Nullable ModelChain chain;

  /// What tells one state of a file from another.
  private record Stamp(@Nullable FileTime changed, long size) {}

  /// @param environment where keys are found
  public LanguageModels(Place place, Map<String, String> environment) {
    this.place = place;
    this.environment = environment;
    settings = place.config().llm();
    stamp = stamp();
  }

  @Override
  public synchronized Optional<TextGenerator> generator() {
    return chain().map(models -> models);
  }

  @Override
  public synchronized Optional<TextGenerator> named(String name) {
    return chain().flatMap(models -> models.only(name));
  }

  @Override
  public synchronized List<String> names() {
    takeOverChanges();
    return settings.models().stream().map(ModelSettings::name).toList();
  }

  private Optional<ModelChain> chain() {
    takeOverChanges();
    if (chain == null && !settings.models().isEmpty()) {
      chain = connections().chain(settings);
    }
    return Optional.ofNullable(chain);
  }

  private void takeOverChanges() {
    var now = stamp();
    if (now.equals(stamp)) {
      return;
    }
    stamp = now;
    if (now.changed() == null) {
      return;
    }
    switch (ConfigFile.read(place.settings())) {
      case Loaded.Valid(var config) -> change(config.llm());
      case Loaded.Invalid(var problems) ->
          LOG.warn(
              "the settings were changed, but are not taken over: {}",
              problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
    }
  }

  private void change(LlmSettings changed) {
    if (!changed.equals(settings)) {
      settings = changed;
      chain = null;
      LOG.info(
          "the settings of language models have changed: {} configured", changed.models().size());
    }
  }

  private Stamp stamp() {
    try {
      var file = place.settings();
      return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
    } catch (IOException _) {
      return new Stamp(null, 0);
    }
  }

  private ModelConnections connections() {
    var open = connections;
    if (open == null) {
      open = new ModelConnections(place, environment);
      connections = open;
    }
    return open;
  }

  @Override
  public synchronized void close() {
    if (connections != null) {
      connections.close();
      connections = null;
      chain = null;
    }
  }
}
