package io.github.paperboy.embed;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// How Paperboy uses onnxruntime: one environment per process, sessions that compute on the calling
/// thread alone. The native library is loaded with the first environment; it comes from the
/// directory in the system property `onnxruntime.native.path`, else it is unpacked from the jar
/// into the temporary directory at each start.
final class OnnxRuntime {
  /// Starting onnxruntime 1.29 matches a regular expression against the process's whole command
  /// line and needs about 270 bytes of stack for each character; on a common thread a question of
  /// 3,000 characters ends the process. Memory is taken as it is used.
  private static final long STACK_BYTES = 512L << 20;

  private static @Nullable OrtEnvironment environment;

  private OnnxRuntime() {}

  static synchronized OrtEnvironment environment() {
    if (environment == null) {
      environment = CompletableFuture.supplyAsync(OnnxRuntime::start, OnnxRuntime::deep).join();
    }
    return environment;
  }

  private static OrtEnvironment start() {
    // The default level prints warnings on the user's terminal.
    return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "paperboy");
  }

  private static void deep(Runnable work) {
    Thread.ofPlatform().daemon().name("encoder-start").stackSize(STACK_BYTES).start(work);
  }

  /// The caller closes them after the session is made.
  static SessionOptions options(OptLevel level) throws OrtException {
    var options = new SessionOptions();
    options.setOptimizationLevel(level);
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    // Each thread that encodes would get room of its own for the longest text; no run is faster.
    options.setMemoryPatternOptimization(false);
    // Spinning threads cost four fifths of the throughput when the processors are shared.
    options.addConfigEntry("session.intra_op.allow_spinning", "0");
    return options;
  }
}
