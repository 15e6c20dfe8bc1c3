package io.github.paperboy.embed;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Fills a directory for [PreparedModel].
final class Preparation {
  private static final List<String> FILES = List.of(PreparedModel.MODEL, PreparedModel.VOCABULARY);

  private Preparation() {}

  static void run(BundledModel bundled, Path directory) throws IOException {
    Files.createDirectories(directory);
    Files.deleteIfExists(directory.resolve(Manifest.NAME));
    Files.write(directory.resolve(PreparedModel.VOCABULARY), bundled.vocabulary().bytes());
    optimise(bundled.model(), directory.resolve(PreparedModel.MODEL));
    Manifest.describe(directory, bundled.hash(), FILES).write(directory);
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
}
