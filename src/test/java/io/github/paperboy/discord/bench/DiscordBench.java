package io.github.paperboy.discord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.discord.FakeDiscord;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The bot under load: `mvn -o test -Dtest=DiscordBench -Dbench.data=DIR`, where the directory
/// holds a copy of a large index, and the image was built before. It prints figures; what fails is
/// what must never happen: an interaction that is lost, a fault in the bot's log.
class DiscordBench {
  private static final int PARTS = 10;

  private final BenchPlace place = BenchPlace.fromProperties();
  private final FakeDiscord discord = FakeDiscord.light(InstantSource.system());
  private final Random random = new Random(1);
  private final Crowd crowd = new Crowd(discord, random);
  private @Nullable BotProcess running;

  private void connect() {
    running = BotProcess.start(place, discord);
    crowd.warmUp();
    say("at rest: " + bot().figures().memory());
  }

  @AfterEach
  void disconnect() {
    if (running != null) {
      running.close();
    }
    discord.close();
  }

  private static void say(String line) {
    System.out.println(line);
  }

  @Test
  void aMinuteOfTwoHundredInteractionsASecond() {
    connect();
    new Load(crowd, crowd::anything).run(50, seconds("bench.warm", 10));
    var shares = new Shares(bot().figures());
    var outcomes = new Load(crowd, crowd::anything).run(rate(), seconds("bench.seconds", 60));
    say(shares.toString());
    tell(outcomes);
  }

  @Test
  void aThousandAtOnce() {
    connect();
    new Load(crowd, crowd::anything).run(50, seconds("bench.warm", 10));
    var outcomes = new Load(crowd, crowd::anything).burst(1_000);
    tell(outcomes);
  }

  @Test
  void tenThousandServers() {
    discord.crowd(Integer.getInteger("bench.servers", 10_000));
    discord.portal().needShards(Integer.getInteger("bench.shards", 10));
    connect();
    say("logins: " + discord.gateway().identified());
    tell(new Load(crowd, crowd::anything).run(50, seconds("bench.seconds", 20)));
  }

  /// The steady load of an hour in ten minutes or less: at first it warms up, then the same is
  /// counted after each tenth.
  @Test
  void aSoak() {
    connect();
    var part = seconds("bench.seconds", 600).dividedBy(PARTS + 1);
    List<Held> held = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i <= PARTS; i++) {
      outcomes.addAll(new Load(crowd, crowd::anything).run(soakRate(), part));
      held.add(Held.by(bot()));
      say(held.getLast().toString());
    }
    tell(outcomes);
    assertThat(held.getLast().grownSince(held.getFirst())).isEmpty();
  }

  private static double soakRate() {
    return Double.parseDouble(System.getProperty("bench.rate", "60"));
  }

  private BotProcess bot() {
    return Objects.requireNonNull(running);
  }

  private void tell(List<Outcome> outcomes) {
    say("acknowledged " + Distribution.of(outcomes));
    Map<Kind, List<Outcome>> kinds = new EnumMap<>(Kind.class);
    for (var outcome : outcomes) {
      kinds.computeIfAbsent(outcome.kind(), _ -> new ArrayList<>()).add(outcome);
    }
    kinds.forEach((kind, of) -> {
      say("%12s %s".formatted(kind.name().toLowerCase(Locale.ROOT), Distribution.of(of)));
      say("%12s %s".formatted("", Ends.of(of)));
    });
    say("memory: " + bot().figures().memory());
    say("heap in use after a collection: %.0f MB".formatted(bot().heapAfterCollection()));
    var asked = System.getProperty("bench.ask", "");
    say(asked.isEmpty() ? "" : bot().tell(asked));
    say("against Discord's rules: " + discord.violations().stream().limit(3).toList());
    var faults = bot().faults();
    assertThat(faults).isEmpty();
    assertThat(outcomes).noneMatch(Outcome::isLost);
  }

  private static double rate() {
    return Double.parseDouble(System.getProperty("bench.rate", "200"));
  }

  private static Duration seconds(String property, long usual) {
    return Duration.ofSeconds(Long.getLong(property, usual));
  }
}
