package io.github.paperboy.digest.rig;

import io.github.paperboy.digest.DigestListener.Step;
import io.github.paperboy.digest.RigDigests;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.DigestStore;
import io.github.paperboy.store.SqlitePaperStore;
import io.github.paperboy.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Two processes on one store make digests day after day, and each day something happens to one of
/// them. In the end every paper must have been posted once to every subscription.
public final class KillRig implements AutoCloseable {
  private static final Map<String, String> SUBSCRIPTIONS =
      Map.of("berlin", "02:30 Europe/Berlin", "newyork", "02:30 America/New_York");

  private final Random random;
  private final Path directory;
  private final RigClock clock;
  private final RigPlace place;
  private final Class<?> main;
  private final SqlitePaperStore papers;
  private final DigestStore store;
  private final List<String> arrived = new ArrayList<>();
  private final Map<String, Integer> happened = new TreeMap<>();
  private int started;
  private Child first;
  private Child second;

  private KillRig(Path directory, Plan plan) throws IOException {
    this.directory = directory;
    main = plan.main;
    random = new Random(plan.seed);
    clock = RigClock.open(directory.resolve("clock"));
    clock.begin(plan.start);
    place = plan.opening.open(clock);
    var file = directory.resolve("papers.db");
    papers = SqlitePaperStore.open(file, StoreSettings.DEFAULTS, clock);
    store = DigestStore.open(file, StoreSettings.DEFAULTS);
    SUBSCRIPTIONS.forEach(
        (id, when) -> RigDigests.subscribe(store, clock, id, when, place.target(id)));
    first = child();
    second = child();
  }

  /// What a rig is made of.
  ///
  /// @param main runs a [RigProcess] that sends to the place
  /// @param opening opens the place
  /// @param seed of all chance
  /// @param start the first day
  public record Plan(Class<?> main, Opening opening, long seed, Instant start) {}

  /// Opens the place for digests.
  public interface Opening {
    /// @param clock of the rig
    RigPlace open(RigClock clock) throws IOException;
  }

  public static KillRig open(Path directory, Plan plan) throws IOException {
    return new KillRig(directory, plan);
  }

  private Child child() throws IOException {
    return Child.start(main, directory, "process" + ++started, place.address());
  }

  /// What is found in the end.
  ///
  /// @param messages how many were posted
  /// @param lost papers that a subscription did not get
  /// @param doubled papers or digests that a subscription got twice
  /// @param happened what was done to the processes, and how often
  public record Result(
      int messages, List<String> lost, List<String> doubled, Map<String, Integer> happened) {}

  /// One day.
  public void round() throws IOException, InterruptedException {
    arrive();
    do {
      clock.pass(Duration.ofDays(1));
    } while (RigDigests.settled(store, clock)); // a clock that was ahead has had tomorrow's already
    if (random.nextInt(4) == 0) {
      stopInRequest();
    } else {
      stopAtStep();
    }
    settle();
    first.tell("rest");
    second.tell("rest");
    first.hear("resting");
    second.hear("resting");
    clock.wrongBy(Duration.ZERO);
  }

  private void arrive() {
    for (int i = 0; i <= random.nextInt(3); i++) {
      var id = "p" + arrived.size();
      papers.saveAll(List.of(Paper.of(new PaperId(id), "Title of " + id, "Text.", "rig")));
      arrived.add(id);
    }
  }

  private void stopAtStep() throws IOException, InterruptedException {
    var step = one(List.of(Step.values()));
    first.tell("halt " + step);
    first.tell("work");
    first.hear("at " + step);
    if (random.nextBoolean()) {
      happens("killed at " + step);
      killFirst();
    } else {
      happens("frozen at " + step);
      freezeFirst();
    }
  }

  private void stopInRequest() throws IOException, InterruptedException {
    var moment = one(place.moments());
    var hold = place.hold(moment);
    first.tell("work");
    hold.reached().join();
    boolean taken = random.nextBoolean();
    if (random.nextBoolean()) {
      happens("killed in the request " + moment);
      killFirst();
    } else {
      happens("frozen in the request " + moment);
      freezeFirst();
    }
    hold.go().complete(taken);
  }

  private void killFirst() throws IOException {
    first.kill();
    mishap();
    second.tell("work");
    first = second;
    second = child();
  }

  private void freezeFirst() throws IOException, InterruptedException {
    first.freeze();
    mishap();
    second.tell("work");
    settleFor(random.nextInt(60));
    first.tell("go");
    first.thaw();
    var other = second;
    second = first;
    first = other;
  }

  /// Nobody works for a while, or the clock is set.
  private void mishap() {
    var jump = one(List.of(0, 0, 0, -180, -20, 20, 180, 1500));
    if (jump != 0) {
      happens("clock set by %+d minutes".formatted(jump));
      clock.wrongBy(Duration.ofMinutes(jump));
    }
    var pause = one(List.of(0, 20, 50, 100, 130, 600, 3_600, 270_000));
    if (pause > 200_000) {
      happens("nothing ran for three days");
    }
    clock.pass(Duration.ofSeconds(pause));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void happens(String what) {
    happened.merge(what, 1, Integer::sum);
  }

  /// Lets time pass until all is done that is due.
  private void settle() throws InterruptedException {
    for (int i = 0; i < 20_000; i++) {
      if (RigDigests.settled(store, clock)) {
        return;
      }
      settleFor(1);
    }
    throw new IllegalStateException("the digests do not come to rest: " + store.openPosts());
  }

  private void settleFor(int steps) throws InterruptedException {
    for (int i = 0; i < steps; i++) {
      Thread.sleep(10);
      clock.pass(Duration.ofSeconds(1));
    }
  }

  /// A last quiet day, then the count.
  public Result result() throws InterruptedException {
    place.letGo();
    clock.pass(Duration.ofDays(1));
    first.tell("work");
    settle();
    List<String> lost = new ArrayList<>();
    List<String> doubled = new ArrayList<>();
    for (var subscription : SUBSCRIPTIONS.keySet()) {
      count(subscription, lost, doubled);
    }
    return new Result(place.messages().size(), lost, doubled, happened);
  }

  private void count(String subscription, List<String> lost, List<String> doubled) {
    Map<String, Integer> times = new TreeMap<>();
    for (var message : place.messages()) {
      if (message.key().startsWith(subscription + ":")) {
        times.merge(message.key(), 1, Integer::sum);
        message.papers().forEach(paper -> times.merge(subscription + " " + paper, 1, Integer::sum));
      }
    }
    arrived.stream()
        .map(paper -> subscription + " " + paper)
        .filter(paper -> !times.containsKey(paper))
        .forEach(lost::add);
    times.entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .map(Map.Entry::getKey)
        .forEach(doubled::add);
  }

  @Override
  public void close() {
    first.close();
    second.close();
    place.close();
    store.close();
    papers.close();
  }
}
