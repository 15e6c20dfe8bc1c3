package io.github.paperboy.embed;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;

/// How Paperboy uses onnxruntime: one environment per process, sessions that compute on the calling
/// thread alone. The native library is loaded with the first environment; it comes from the
/// directory in the system property `onnxruntime.native.path`, else it is unpacked from the jar
/// into the temporary directory at each start.
final class OnnxRuntime {
  private OnnxRuntime() {}

  static OrtEnvironment environment() {
    // The default level prints warnings on the user's terminal.
    return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "paperboy");
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
}
