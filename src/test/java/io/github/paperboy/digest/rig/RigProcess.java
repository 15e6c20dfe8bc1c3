package io.github.paperboy.digest.rig;

import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.DigestOutlet;
import io.github.paperboy.digest.RigDigests;
import io.github.paperboy.store.DigestStore;
import io.github.paperboy.store.StoreSettings;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;

/// A process of its own that makes digests until it is killed. It obeys words on its input: `work`,
/// `rest`, which it answers when it does, `halt STEP` to stop when that step is reached and say so,
/// `go` to go on then.
public final class RigProcess implements DigestListener {
  private static volatile boolean working;
  private static volatile boolean answering;
  private static volatile String halt = "";

  private final LinkedBlockingQueue<String> go = new LinkedBlockingQueue<>();

  private RigProcess() {}

  /// Gets ready to send.
  public interface Opening {
    /// @param address as [RigPlace#address()]
    DigestOutlet open(String address) throws Exception;
  }

  /// @param arguments as those of [#run]
  public static void main(String[] arguments) throws Exception {
    run(arguments, RigOutlet::open);
  }

  /// @param arguments directory, own name, address of the place
  public static void run(String[] arguments, Opening opening) throws Exception {
    var process = new RigProcess();
    Thread.ofPlatform().daemon().start(process::obey);
    var directory = Path.of(arguments[0]);
    var clock = RigClock.open(directory.resolve("clock"));
    var outlet = opening.open(arguments[2]);
    try (var store = DigestStore.open(directory.resolve("papers.db"), StoreSettings.DEFAULTS)) {
      var digests =
          RigDigests.of(
              store,
              new RigDigests.Surroundings(arguments[1], outlet, process, clock, clock::nanoTime));
      say("ready");
      while (true) {
        if (working) {
          for (var key : digests.due()) {
            digests.run(key);
          }
        }
        if (answering) {
          answering = false;
          say("resting");
        }
        Thread.sleep(5);
      }
    }
  }

  private void obey() {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    input.lines().forEach(this::obey);
    System.exit(0); // the rig has ended
  }

  private void obey(String word) {
    switch (word) {
      case "work" -> working = true;
      case "rest" -> {
        working = false;
        answering = true;
      }
      case "go" -> go.add(word);
      default -> halt = word.substring("halt ".length());
    }
  }

  @Override
  public void reached(Step step, String key) {
    if (step.name().equals(halt)) {
      halt = "";
      say("at " + step);
      try {
        go.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void say(String word) {
    System.out.println(word);
    System.out.flush();
  }
}
