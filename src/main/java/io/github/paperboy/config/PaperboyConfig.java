package io.github.paperboy.config;

import io.github.paperboy.embed.EmbedSettings;

/// All settings, a section for each package; each package gets only its own. The sections' keys are
/// explained in `config/paperboy.yaml`.
public record PaperboyConfig(EmbedSettings embed) {
  public static final PaperboyConfig DEFAULTS = new PaperboyConfig(EmbedSettings.DEFAULTS);
}
