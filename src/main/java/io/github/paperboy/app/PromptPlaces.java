package io.github.paperboy.app;

import io.github.paperboy.config.PaperboyConfig;
import io.github.paperboy.prompt.Prompts;
import java.util.Objects;

/// Where prompts are looked for: the directory that the settings name, else that of the data
/// directory, else those that came with the program.
public final class PromptPlaces {
  private PromptPlaces() {}

  public static Prompts of(DataDirectory data, PaperboyConfig config) {
    return new Prompts(Objects.requireNonNullElse(config.prompts().directory(), data.prompts()));
  }
}
