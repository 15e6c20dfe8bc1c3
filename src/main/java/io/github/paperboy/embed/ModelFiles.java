package io.github.paperboy.embed;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the encoder's model and its vocabulary come from: the class path, or a directory that
/// [#prepare] filled, which starts faster. The runtime's native library is no part of them: it is
/// found by the system property `onnxruntime.native.path`, else unpacked from its jar at each
/// start. Safe for threads.
public final class ModelFiles {
  private final Origin origin;
  private @Nullable WordPiece wordPiece;
  private @Nullable String hash;

  ModelFiles(Origin origin) {
    this.origin = origin;
  }

  public static ModelFiles of(EmbedSettings settings) {
    var directory = settings.modelDirectory();
    return directory == null ? bundled() : in(directory);
  }

  /// The files on the class path.
  public static ModelFiles bundled() {
    return new ModelFiles(new BundledModel());
  }

  /// The files in a directory. They are looked at when they are first needed.
  public static ModelFiles in(Path directory) {
    return new ModelFiles(new PreparedModel(directory));
  }

  /// Writes to a directory what an application image needs to start fast: the model as the runtime
  /// optimised it, the vocabulary as it stands in memory, and last the list of them.
  ///
  /// @param directory made if absent; what is in it under the same names is replaced
  /// @throws UncheckedIOException if something cannot be read or written
  public static void prepare(Path directory) {
    try {
      Preparation.run(new BundledModel(), directory);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot prepare the encoder's files in " + directory, e);
    }
  }

  /// What is wrong with the files, a sentence each with its remedy; reads all of them.
  public List<String> problems() {
    return origin.problems();
  }

  /// The tokenizer of this model; read once.
  ///
  /// @throws UncheckedIOException if the vocabulary is missing or damaged
  public synchronized WordPiece wordPiece() {
    if (wordPiece == null) {
      try {
        wordPiece = new WordPiece(origin.vocabulary());
      } catch (IOException | IllegalArgumentException e) {
        throw unreadable("vocabulary", e);
      }
    }
    return wordPiece;
  }

  /// Of the model's bytes as published, however they are stored here.
  synchronized String hash() {
    if (hash == null) {
      try {
        hash = origin.hash();
      } catch (IOException e) {
        throw unreadable("model", e);
      }
    }
    return hash;
  }

  OrtSession open() {
    try {
      return origin.open();
    } catch (IOException | OrtException e) {
      throw unreadable("model", e);
    }
  }

  private UncheckedIOException unreadable(String what, Exception cause) {
    return new UncheckedIOException(
        new IOException(
            "cannot read the encoder's %s from %s: %s".formatted(what, origin, cause.getMessage()),
            cause));
  }
}
