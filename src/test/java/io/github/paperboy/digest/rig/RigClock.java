package io.github.paperboy.digest.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// One time for several processes, in a file: the time that really passes, and how wrong the clock
/// on the wall is. It moves only when the rig says so, so that no result depends on how fast or how
/// slow the machine is.
public final class RigClock implements InstantSource {
  private static final int PASSED = 0;
  private static final int WRONG_BY = 8;

  private final ByteBuffer file;

  private RigClock(ByteBuffer file) {
    this.file = file;
  }

  public static RigClock open(Path file) {
    try (var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return new RigClock(channel.map(FileChannel.MapMode.READ_WRITE, 0, 16));
    } catch (IOException e) {
      throw new UncheckedIOException("opening the clock " + file, e);
    }
  }

  synchronized void begin(Instant start) {
    file.putLong(PASSED, start.toEpochMilli());
    file.putLong(WRONG_BY, 0);
  }

  /// Lets time pass.
  synchronized void pass(Duration by) {
    file.putLong(PASSED, file.getLong(PASSED) + by.toMillis());
  }

  /// Puts the clock on the wall ahead or back.
  synchronized void wrongBy(Duration by) {
    file.putLong(WRONG_BY, by.toMillis());
  }

  /// What the clock on the wall shows.
  @Override
  public synchronized Instant instant() {
    return Instant.ofEpochMilli(file.getLong(PASSED) + file.getLong(WRONG_BY));
  }

  /// The time that it really is, whatever the clock on the wall shows.
  public synchronized Instant truth() {
    return Instant.ofEpochMilli(file.getLong(PASSED));
  }

  /// The time that has really passed.
  public synchronized long nanoTime() {
    return file.getLong(PASSED) * 1_000_000;
  }
}
