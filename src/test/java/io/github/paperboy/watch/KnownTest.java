package io.github.paperboy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.PaperId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownTest {
  private static List<PaperId> papers(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(i -> new PaperId("p" + i)).toList();
  }

  @Test
  void whatIsCitedAndWhatWasIsKnown() {
    var known = new Known(papers(1, 1), papers(2, 2));
    assertThat(known.has(new PaperId("p1"))).isTrue();
    assertThat(known.has(new PaperId("p2"))).isTrue();
    assertThat(known.has(new PaperId("p3"))).isFalse();
  }

  @Test
  void whatIsCitedOnceMoreIsKeptOnce() {
    var desk = new ListedDesk();
    desk.index(List.of(TestWatches.paper("kite", "Kites", "Kites fly.")));
    desk.refresh();
    var answer = desk.ask("How do kites fly?");
    var known = new Known(papers(1, 2), papers(3, 3)).then(answer).then(answer);
    assertThat(known.cited()).containsExactly(new PaperId("kite"));
    assertThat(known.earlier())
        .containsExactly(new PaperId("p3"), new PaperId("p1"), new PaperId("p2"));
  }

  @Test
  void theFirstGivesWayToTheLatest() {
    int most = Known.MOST_EARLIER;
    assertThat(new Known(List.of(), papers(1, most)).earlier()).isEqualTo(papers(1, most));
    assertThat(new Known(List.of(), papers(1, most + 2)).earlier()).isEqualTo(papers(3, most + 2));
  }
}
