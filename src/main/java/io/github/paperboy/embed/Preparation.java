package io.github.paperboy.embed;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Fills a directory for [PreparedModel].
final class Preparation {
  private Preparation() {}

  static void run(BundledModel bundled, Path directory) throws IOException {
    Files.createDirectories(directory);
    List<String> names = new ArrayList<>(List.of(PreparedModel.MODEL, PreparedModel.VOCABULARY));
    Files.deleteIfExists(directory.resolve(Manifest.NAME));
    Files.writeString(directory.resolve(PreparedModel.VOCABULARY), bundled.lines());
    optimise(bundled.model(), directory.resolve(PreparedModel.MODEL));
    for (var library : OnnxRuntime.libraryNames()) {
      copyLibrary(library, directory);
      names.add(library);
    }
    Manifest.describe(directory, bundled.hash(), names).write(directory);
  }

  /// The highest level whose result does not depend on the processor it was made on.
  private static void optimise(byte[] model, Path target) throws IOException {
    Files.deleteIfExists(target);
    try (var options = OnnxRuntime.options(OptLevel.EXTENDED_OPT)) {
      options.setOptimizedModelFilePath(target.toString());
      OnnxRuntime.environment().createSession(model, options).close();
    } catch (OrtException e) {
      throw new IOException("cannot optimise the model", e);
    }
  }

  private static void copyLibrary(String name, Path directory) throws IOException {
    var resource = OnnxRuntime.libraryFolder() + name;
    try (var stream = Preparation.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("onnxruntime has no library for this platform: " + resource);
      }
      Files.copy(stream, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
