package io.github.paperboy.ask.model;

import static io.github.paperboy.testing.SamplePapers.found;
import static io.github.paperboy.testing.SamplePapers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.claim.Label;
import io.github.paperboy.claim.Verdict;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingAheadTest {
  private static final List<Evidence> PAPERS =
      Stream.of("Kites", "Ropes", "Winds")
          .map(title -> found(paper(title, title + " are studied.", "2025-06-01"), 1))
          .toList();

  private final Recorder recorder = new Recorder();

  /// Hears which papers are read.
  private static final class Recorder implements Support {
    private final BlockingQueue<String> read = new LinkedBlockingQueue<>();

    @Override
    public Verdict check(String claim, Paper paper) {
      return new Verdict(Label.NOT_ENOUGH, 1, null, "", List.of());
    }

    @Override
    public void read(Paper paper) {
      read.add(paper.title());
      throw new IllegalStateException("cannot be read now");
    }

    String next() throws InterruptedException {
      return String.valueOf(read.poll(10, TimeUnit.SECONDS));
    }
  }

  @Test
  void readsTheBestAtOnceAndOthersWhenTheyAreCited() throws InterruptedException {
    var ahead = new ReadingAhead(recorder, PAPERS);
    assertThat(recorder.next()).isEqualTo("Kites");
    ahead.add("Winds blow [e3].");
    assertThat(recorder.next()).isEqualTo("Winds");
  }

  @Test
  void seesAMarkThatComesInPieces() throws InterruptedException {
    var ahead = new ReadingAhead(recorder, PAPERS);
    recorder.next();
    "Ropes hold [e1, e2].".chars().forEach(c -> ahead.add(Character.toString(c)));
    assertThat(recorder.next()).isEqualTo("Ropes");
  }

  @Test
  void readsEachOnceAndNoneThatIsNotThere() throws InterruptedException {
    var ahead = new ReadingAhead(recorder, PAPERS);
    recorder.next();
    ahead.add("a [e1] b [e0] c [e4] d [e99999] e [e2] f [e2]");
    assertThat(recorder.next()).isEqualTo("Ropes");
    assertThat(recorder.read.poll(Duration.ofMillis(50).toMillis(), TimeUnit.MILLISECONDS))
        .isNull();
  }
}
