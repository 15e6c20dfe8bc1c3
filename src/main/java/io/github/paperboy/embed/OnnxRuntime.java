package io.github.paperboy.embed;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How Paperboy uses onnxruntime: one environment per process, sessions that compute on the calling
/// thread alone. The native library is loaded with the first environment; it comes from the
/// directory in the system property `onnxruntime.native.path`, else it is unpacked from the jar
/// into the temporary directory at each start.
final class OnnxRuntime {
  static final String NATIVE_PATH = "onnxruntime.native.path";

  private OnnxRuntime() {}

  static OrtEnvironment environment() {
    // The default level prints warnings on the user's terminal.
    return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "paperboy");
  }

  /// Lets the native library be loaded from this directory, if it is there and no other was named.
  static void offerLibraries(Path directory) {
    if (System.getProperty(NATIVE_PATH) == null
        && libraryNames().stream().allMatch(name -> Files.isRegularFile(directory.resolve(name)))) {
      System.setProperty(NATIVE_PATH, directory.toString());
    }
  }

  /// The caller closes them after the session is made.
  static SessionOptions options(OptLevel level) throws OrtException {
    var options = new SessionOptions();
    options.setOptimizationLevel(level);
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    // Spinning threads cost four fifths of the throughput when the processors are shared.
    options.addConfigEntry("session.intra_op.allow_spinning", "0");
    return options;
  }

  /// The files of the native library, in the order of their loading.
  static List<String> libraryNames() {
    return List.of(
        System.mapLibraryName("onnxruntime"), System.mapLibraryName("onnxruntime4j_jni"));
  }

  /// The folder of onnxruntime's jar that holds this platform's library.
  static String libraryFolder() {
    return "/ai/onnxruntime/native/%s-%s/".formatted(system(), processor());
  }

  private static String system() {
    var name = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
    if (name.contains("mac")) {
      return "osx";
    }
    return name.contains("win") ? "win" : "linux";
  }

  private static String processor() {
    var name = System.getProperty("os.arch");
    return name.equals("aarch64") ? name : "x64";
  }
}
