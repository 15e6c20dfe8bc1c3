package io.github.paperboy.app;

import io.github.paperboy.digest.StaleSource;
import io.github.paperboy.store.SourceState;
import io.github.paperboy.store.SourceState.Trouble;
import io.github.paperboy.sync.SourceHealth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What answers and digests say of live sources that fail and are old.
///
/// Whoever reads the sources leaves the names of those that fail in a small file, because an answer
/// should not wait until the store is open. Safe for several threads and processes.
public final class SourceAge {
  private static final Logger LOG = LoggerFactory.getLogger(SourceAge.class);
  private static final String NEVER = "-";

  private final Place place;

  public SourceAge(Place place) {
    this.place = place;
  }

  /// Leaves how the sources are, after they were read. Their papers are in, so a disk that is full
  /// is no failure here.
  void note(List<SourceState> states) {
    var file = place.data().behind();
    var lines = states.stream().filter(state -> state.trouble() != null).map(SourceAge::line);
    try {
      var half = Files.createTempFile(place.data().root(), "behind", ".part");
      Files.write(half, lines.toList());
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("cannot write {}", file, e);
    }
  }

  private static String line(SourceState state) {
    var lastGood = state.lastGood();
    return state.name() + "\t" + (lastGood == null ? NEVER : lastGood.toString());
  }

  /// One sentence, such as `Not up to date: arxiv-rss was last read 3 days ago.`; empty while
  /// nothing needs to be said.
  public Optional<String> warning() {
    return SourceHealth.warning(failing(), place.config().sync().staleAfter());
  }

  /// The sources that it is about.
  List<StaleSource> stale() {
    return SourceHealth.stale(failing(), place.config().sync().staleAfter()).stream()
        .map(each -> new StaleSource(each.name(), each.age().orElse(null)))
        .toList();
  }

  private List<SourceHealth> failing() {
    var now = place.clock().instant();
    return lines().stream().flatMap(SourceAge::read).map(each -> health(each, now)).toList();
  }

  private List<String> lines() {
    var file = place.data().behind();
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      LOG.warn("cannot read {}", file, e); // an answer is worth more than its age
      return List.of();
    }
  }

  /// A source that fails; nothing for a line that is not one of ours.
  private record Failing(String name, @Nullable Instant lastGood) {}

  private static Stream<Failing> read(String line) {
    int border = line.lastIndexOf('\t');
    if (border < 1) {
      return Stream.empty();
    }
    var lastGood = line.substring(border + 1);
    try {
      var at = lastGood.equals(NEVER) ? null : Instant.parse(lastGood);
      return Stream.of(new Failing(line.substring(0, border), at));
    } catch (DateTimeException _) {
      return Stream.empty();
    }
  }

  private static SourceHealth health(Failing failing, Instant now) {
    var trouble = new Trouble(now, now, "", null);
    return new SourceHealth(
        new SourceState(failing.name(), null, failing.lastGood(), trouble), now, now);
  }
}
