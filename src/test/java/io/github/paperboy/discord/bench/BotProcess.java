package io.github.paperboy.discord.bench;

import io.github.paperboy.testing.discord.FakeDiscord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `paperboy serve` as people start it: by the launcher of the built image, with its own Java.
final class BotProcess implements AutoCloseable {
  private static final Pattern HEAP_USED = Pattern.compile("used (\\d+)K");

  private final Process process;
  private final Path log;

  private BotProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /// Starts it and waits until its commands are known to Discord.
  static BotProcess start(BenchPlace place, FakeDiscord discord) {
    var log = place.log();
    var builder = new ProcessBuilder(place.command("serve"));
    builder.environment().put("DISCORD_TOKEN", FakeDiscord.TOKEN);
    builder.environment().put("PAPERBOY_DISCORD_API", discord.url());
    builder.environment().put("PAPERBOY_JAVA_OPTIONS", place.javaOptions());
    try {
      var process =
          builder
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
              .start();
      var bot = new BotProcess(process, log);
      discord.await(
          () -> !discord.commands().isEmpty() || !process.isAlive(), "the commands of the bot");
      if (!process.isAlive()) {
        throw new IllegalStateException("the bot ended: " + Files.readString(log));
      }
      return bot;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + builder.command(), e);
    }
  }

  ProcessFigures figures() {
    return new ProcessFigures(process.pid());
  }

  /// Megabytes of heap in use after a collection.
  double heapAfterCollection() {
    tell("GC.run");
    long kilobytes = 0;
    for (var line : tell("GC.heap_info").lines().toList()) {
      var matcher = HEAP_USED.matcher(line);
      boolean ofClasses = line.contains("Metaspace") || line.contains("class space");
      if (!ofClasses && matcher.find()) {
        kilobytes += Long.parseLong(matcher.group(1));
      }
    }
    return kilobytes / 1024.0;
  }

  /// What the virtual machine says to a diagnostic command.
  String tell(String command) {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      var asking =
          new ProcessBuilder(
                  Stream.concat(
                          Stream.of(jcmd, Long.toString(process.pid())),
                          Stream.of(command.split(" ")))
                      .toList())
              .redirectErrorStream(true)
              .start();
      return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + jcmd, e);
    }
  }

  /// Lines of the log that tell of something unforeseen.
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    try {
      for (var line : Files.readAllLines(log)) {
        if (line.contains("ERROR") || line.startsWith("Exception in thread")) {
          faults.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bot's log " + log, e);
    }
    return faults;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
