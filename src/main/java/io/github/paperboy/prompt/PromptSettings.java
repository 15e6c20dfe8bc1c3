package io.github.paperboy.prompt;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where people keep their own prompts.
///
/// @param directory with files such as `answer.md`; those that are absent are the bundled ones;
///   null takes the directory `prompts` of the data directory
public record PromptSettings(@Nullable Path directory) {
  public static final PromptSettings DEFAULTS = new PromptSettings(null);
}
