package io.github.paperboy.embed;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.List;

/// A place that holds a model. Its `toString` names the place for people.
sealed interface Origin permits BundledModel, PreparedModel {
  Vocabulary vocabulary() throws IOException;

  /// The SHA-256 of the model file as published, first 16 hexadecimal digits.
  String hash() throws IOException;

  OrtSession open() throws IOException, OrtException;

  List<String> problems();
}
