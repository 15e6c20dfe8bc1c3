package io.github.paperboy.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.paperboy.config.Loaded.Invalid;
import io.github.paperboy.config.Loaded.Valid;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads a configuration file: YAML, a section for each package, every key optional. All problems
/// are told at once. Nothing here runs when there is no file, so that starting does not pay for it.
public final class ConfigFile {
  private static final long MAX_BYTES = 1 << 20;

  private ConfigFile() {}

  public static Loaded read(Path file) {
    List<Problem> problems = new ArrayList<>();
    var config = read(file, problems);
    return problems.isEmpty() ? new Valid(config) : new Invalid(problems);
  }

  private static PaperboyConfig read(Path file, List<Problem> problems) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        problems.add(new Problem(file, "", "larger than 1 MB; is it the right file?"));
        return PaperboyConfig.DEFAULTS;
      }
      var binder = new RecordBinder((key, what) -> problems.add(new Problem(file, key, what)));
      return binder.bind(tree(Files.readString(file)), PaperboyConfig.DEFAULTS);
    } catch (JsonProcessingException e) {
      problems.add(new Problem(file, "", notYaml(e)));
    } catch (NoSuchFileException _) {
      problems.add(new Problem(file, "", "no such file"));
    } catch (AccessDeniedException _) {
      problems.add(new Problem(file, "", "may not be read"));
    } catch (CharacterCodingException _) {
      problems.add(new Problem(file, "", "not UTF-8 text"));
    } catch (IOException e) {
      problems.add(new Problem(file, "", "cannot be read: " + e.getMessage()));
    }
    return PaperboyConfig.DEFAULTS;
  }

  static JsonNode tree(String yaml) throws JsonProcessingException {
    ObjectMapper mapper =
        new YAMLMapper(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
    return mapper.readTree(yaml);
  }

  private static String notYaml(JsonProcessingException problem) {
    JsonLocation where = problem.getLocation();
    var line = where == null ? "" : "line %d: ".formatted(where.getLineNr());
    return line + "not YAML: " + problem.getOriginalMessage().lines().findFirst().orElse("");
  }
}
