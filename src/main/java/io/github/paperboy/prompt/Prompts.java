package io.github.paperboy.prompt;

import io.github.paperboy.prompt.PromptParser.Parsed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The prompts in force: those of a directory over those that came with the program. A file that
/// changes is read again at the next use; a broken one is rejected with the reason, and the last
/// good one stays. Safe for several threads.
public final class Prompts {
  private static final Logger LOG = LoggerFactory.getLogger(Prompts.class);

  private final Path directory;
  private final Map<PromptName, Loaded> loaded = new EnumMap<>(PromptName.class);

  /// @param directory of a person's own prompts; it need not be there
  public Prompts(Path directory) {
    this.directory = directory;
  }

  /// How a file looked when it was last read.
  private record Stamp(FileTime modified, long size) {}

  /// @param stamp null when there was no file
  private record Loaded(Prompt prompt, @Nullable Stamp stamp, List<String> problems) {}

  /// The prompt as it is now.
  public Prompt get(PromptName name) {
    return current(name).prompt();
  }

  /// What is wrong with a person's own version of a prompt; empty when nothing is, or when there is
  /// none.
  public List<String> problems(PromptName name) {
    return current(name).problems();
  }

  /// The file in force as a text, to begin one's own from: a person's own when it is whole.
  public String text(PromptName name) {
    boolean own = !get(name).hash().equals(bundled(name).hash()) && problems(name).isEmpty();
    try {
      return own ? Files.readString(file(name)) : bundledText(name);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file(name), e);
    }
  }

  /// The file that overrides a prompt when it is there.
  public Path file(PromptName name) {
    return directory.resolve(name.file());
  }

  private synchronized Loaded current(PromptName name) {
    var before = loaded.get(name);
    var stamp = stamp(file(name));
    if (before != null && Objects.equals(before.stamp(), stamp)) {
      return before;
    }
    var now =
        stamp == null ? new Loaded(bundled(name), null, List.of()) : read(name, stamp, before);
    loaded.put(name, now);
    return now;
  }

  private Loaded read(PromptName name, Stamp stamp, @Nullable Loaded before) {
    return switch (parsed(name)) {
      case Parsed.Valid(var prompt) -> new Loaded(prompt, stamp, List.of());
      case Parsed.Invalid(var problems) -> {
        LOG.warn("{} is not used: {}", file(name), String.join("; ", problems));
        yield new Loaded(before == null ? bundled(name) : before.prompt(), stamp, problems);
      }
    };
  }

  private Parsed parsed(PromptName name) {
    try {
      return PromptParser.parse(name, Files.readString(file(name)));
    } catch (IOException e) {
      return new Parsed.Invalid(List.of("it cannot be read: " + e.getMessage()));
    }
  }

  private static @Nullable Stamp stamp(Path file) {
    try {
      return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
    } catch (IOException _) {
      return null;
    }
  }

  /// The prompt that came with the program.
  public static Prompt bundled(PromptName name) {
    return switch (PromptParser.parse(name, bundledText(name))) {
      case Parsed.Valid(var prompt) -> prompt;
      case Parsed.Invalid(var problems) ->
          throw new IllegalStateException("bundled " + name.file() + ": " + problems);
    };
  }

  /// Its file as a text.
  public static String bundledText(PromptName name) {
    try (var in = Prompts.class.getResourceAsStream(name.file())) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its prompt " + name.file());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the bundled prompt " + name.file(), e);
    }
  }
}
