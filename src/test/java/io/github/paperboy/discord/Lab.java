package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.DigestLab;
import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.store.DiscordStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.testing.RunningClock;
import io.github.paperboy.testing.discord.FakeDesk;
import io.github.paperboy.testing.discord.FakeDiscord;
import io.github.paperboy.testing.discord.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A server called Lab with the real bot connected to it, for tests. Registered as an extension it
/// is closed after each test, and its directory deleted.
final class Lab implements AutoCloseable, AfterEachCallback {
  final RunningClock clock = new RunningClock();
  final FakeDiscord discord = FakeDiscord.start(clock);
  final FakeDesk desk;
  final long server = discord.guild("Lab");
  final long channel = discord.channel(server, "papers");
  final Person ada = Person.member(discord.user("Ada"), channel);
  final Person bob = Person.member(discord.user("Bob"), channel);
  final List<String> broken = Collections.synchronizedList(new ArrayList<>());
  private final Path directory;
  private DiscordSettings settings = DiscordSettings.DEFAULTS.withApi(discord.url());
  private @Nullable DiscordStore store;
  private @Nullable DigestLab digests;
  private @Nullable WatchLab watches;
  private JdaDigestOutlet outlet = new JdaDigestOutlet();
  private @Nullable BotParts parts;
  private @Nullable Bot bot;

  private boolean lawful;

  /// In a directory of its own.
  Lab() {
    this(new FakeDesk());
  }

  Lab(FakeDesk desk) {
    this(newDirectory(), desk);
  }

  Lab(Path directory) {
    this(directory, new FakeDesk());
  }

  private static Path newDirectory() {
    try {
      return Files.createTempDirectory("lab");
    } catch (IOException e) {
      throw new UncheckedIOException("a directory for a test cannot be made", e);
    }
  }

  /// After the test nothing may have been done against Discord's rules.
  Lab lawful() {
    lawful = true;
    return this;
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    try {
      if (lawful) {
        assertLawful();
      }
    } finally {
      close();
      try (var files = Files.walk(directory)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  Lab(Path directory, FakeDesk desk) {
    this.directory = directory;
    this.desk = desk;
    discord.rateLimit(50, 1_000);
  }

  /// With other settings; before [#connect].
  Lab with(java.util.function.UnaryOperator<DiscordSettings> change) {
    settings = change.apply(settings);
    return this;
  }

  /// Limits that no test meets.
  static DiscordSettings generous(DiscordSettings usual) {
    return answering(usual, 4, 200);
  }

  /// The same, but one question is answered and one waits.
  static DiscordSettings narrow(DiscordSettings usual) {
    return answering(usual, 1, 1);
  }

  private static DiscordSettings answering(DiscordSettings usual, int atOnce, int waiting) {
    return new DiscordSettings(
        usual.api(),
        atOnce,
        waiting,
        1_000,
        1_000,
        1_000,
        usual.retention(),
        usual.messageContent(),
        usual.rendering(),
        0);
  }

  Lab connect() {
    assertThat(connecting(FakeDiscord.TOKEN)).isInstanceOf(Connected.Working.class);
    discord.await(() -> !discord.commands().isEmpty(), "the commands");
    return this;
  }

  Connected connecting(String token) {
    store = DiscordStore.open(directory.resolve("papers.db"), StoreSettings.DEFAULTS);
    digests = new DigestLab(directory.resolve("papers.db"));
    outlet = new JdaDigestOutlet();
    watches = new WatchLab(directory.resolve("papers.db"), desk, clock);
    parts =
        new BotParts(
            token,
            settings,
            desk,
            store,
            digestParts(),
            watches().parts(),
            clock,
            ZoneOffset.UTC,
            broken::add);
    var connected = Bot.connect(java.util.Objects.requireNonNull(parts));
    if (connected instanceof Connected.Working(var working)) {
      bot = working;
    }
    return connected;
  }

  private DigestParts digestParts() {
    var own = digests().process("bot", List.of(outlet), DigestListener.NONE);
    return new DigestParts(digests().store(), digests().subscriptions(), own, outlet);
  }

  DigestLab digests() {
    return java.util.Objects.requireNonNull(digests);
  }

  WatchLab watches() {
    return java.util.Objects.requireNonNull(watches);
  }

  /// What sends digests through the bot.
  JdaDigestOutlet outlet() {
    return outlet;
  }

  /// Names of all that buttons and lists can say.
  Set<String> actions() {
    return new Catalog(java.util.Objects.requireNonNull(parts)).parts().actions().keySet();
  }

  Bot bot() {
    return java.util.Objects.requireNonNull(bot);
  }

  /// Sets something for the server, as its admins do.
  void rule(String name, String value) {
    bot().rules().set(server, name, value);
  }

  DiscordStore store() {
    return java.util.Objects.requireNonNull(store);
  }

  /// Ends the bot as a kill would: it finishes nothing and tells nothing.
  void kill() {
    try {
      bot().vanish();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    bot = null;
    disconnect();
  }

  /// From now on nothing can be added to some tables of the store, and nothing changed there.
  void breakStore(String... tables) {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("papers.db"));
        var statement = connection.createStatement()) {
      for (var table : tables) {
        for (var doing : List.of("INSERT", "UPDATE")) {
          statement.execute(
              "CREATE TRIGGER %1$s_%2$s BEFORE %2$s ON %1$s BEGIN SELECT RAISE(ABORT, 'full'); END"
                  .formatted(table, doing));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the store cannot be broken", e);
    }
  }

  /// Has the bot forget what is old, as it does every hour.
  void forgetOld() {
    Upkeep.forget(java.util.Objects.requireNonNull(parts));
  }

  /// Stops the bot.
  void disconnect() {
    if (bot != null) {
      bot.close();
      bot = null;
    }
    if (watches != null) {
      watches.close();
      watches = null;
    }
    if (digests != null) {
      digests.close();
      digests = null;
    }
    if (store != null) {
      store.close();
      store = null;
    }
  }

  /// Waits as code that is interrupted when the bot stops.
  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /// Nothing was done against Discord's rules.
  void assertLawful() {
    assertThat(discord.violations()).isEmpty();
  }

  @Override
  public void close() {
    disconnect();
    discord.close();
  }
}
