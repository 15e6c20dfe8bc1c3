package io.github.paperboy.embed;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The model in a directory that [Preparation] filled.
record PreparedModel(Path directory) implements Origin {
  static final String MODEL = "encoder.onnx";
  static final String VOCABULARY = "vocabulary.bin";

  @Override
  public Vocabulary vocabulary() throws IOException {
    Manifest.read(directory).require(directory, VOCABULARY);
    return Vocabulary.of(Files.readAllBytes(directory.resolve(VOCABULARY)));
  }

  @Override
  public String hash() throws IOException {
    return Manifest.read(directory).model();
  }

  @Override
  public OrtSession open() throws IOException, OrtException {
    Manifest.read(directory).require(directory, MODEL);
    try (var options = OnnxRuntime.options(OptLevel.NO_OPT)) {
      return OnnxRuntime.environment().createSession(directory.resolve(MODEL).toString(), options);
    }
  }

  @Override
  public List<String> problems() {
    try {
      return Manifest.read(directory).problems(directory).stream()
          .map(problem -> directory + ": " + problem)
          .toList();
    } catch (IOException e) {
      return List.of(directory + ": " + e.getMessage());
    }
  }

  @Override
  public String toString() {
    return directory.toString();
  }
}
