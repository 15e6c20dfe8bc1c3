package io.github.paperboy.config;

/// All settings, a section for each package; each package gets only its own. The sections' keys are
/// explained in `config/paperboy.yaml`.
public record PaperboyConfig() {
  public static final PaperboyConfig DEFAULTS = new PaperboyConfig();
}
