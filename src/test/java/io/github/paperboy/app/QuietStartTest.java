package io.github.paperboy.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.config.PaperboyConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Who uses no language model does not pay for any: their classes are not even loaded.
class QuietStartTest {
  /// Run by a loader of its own.
  public static final class Start implements Runnable {
    @Override
    public void run() {
      var place =
          new Place(
              new DataDirectory(Path.of("absent")),
              new Installation(null),
              PaperboyConfig.DEFAULTS,
              InstantSource.system(),
              ZoneOffset.UTC);
      try (var models = new LanguageModels(place, Map.of())) {
        if (models.generator().isPresent()) {
          throw new IllegalStateException("there should be none");
        }
      }
      var _ = new ModelChecks(place.config().llm(), Map.of()).run();
    }
  }

  /// Loads all but the JDK's classes itself, and notes which.
  private static final class RecordingLoader extends ClassLoader {
    private final List<String> loaded = new ArrayList<>();

    RecordingLoader() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      loaded.add(name);
      var file = name.replace('.', '/') + ".class";
      try (var stream = QuietStartTest.class.getClassLoader().getResourceAsStream(file)) {
        if (stream == null) {
          throw new ClassNotFoundException(name);
        }
        var bytes = stream.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void withoutAModelNothingOfModelsIsLoaded() throws ReflectiveOperationException {
    var loader = new RecordingLoader();
    var start = loader.loadClass(Start.class.getName()).getConstructor().newInstance();
    ((Runnable) start).run();
    assertThat(loader.loaded)
        .contains(LanguageModels.class.getName())
        .noneMatch(name -> name.startsWith("dev.langchain4j."))
        .noneMatch(name -> name.startsWith("io.github.paperboy.llm.http."))
        .noneMatch(name -> name.startsWith("io.github.paperboy.store.Spending"));
  }
}
