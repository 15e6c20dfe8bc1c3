package io.github.paperboy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.PaperEvent.Kind;
import io.github.paperboy.watch.Difference.Happening;
import org.junit.jupiter.api.Test;

class FindingTest {
  private final Finding finding = new Finding(5);

  private void happen(int paper, String version) {
    var noted = new NotedPaper(new PaperId("p" + paper), "P" + paper, "", "", null);
    finding.add(new Happening(Kind.NEW_VERSION, noted, version));
  }

  @Test
  void theLastOfAKindIsToldEvenWhenThereIsRoomForNoMore() {
    for (int paper = 0; paper < 12; paper++) {
      happen(paper, "2");
    }
    happen(3, "3");
    happen(11, "3");
    assertThat(finding.happenings())
        .hasSize(10)
        .contains(
            new Happening(
                Kind.NEW_VERSION, new NotedPaper(new PaperId("p3"), "P3", "", "", null), "3"))
        .extracting(each -> each.paper().title())
        .doesNotContain("P11");
  }
}
