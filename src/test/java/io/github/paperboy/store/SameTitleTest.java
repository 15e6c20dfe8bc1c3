package io.github.paperboy.store;

import static io.github.paperboy.store.Outcome.NEW;
import static io.github.paperboy.store.Outcome.UNCHANGED;
import static io.github.paperboy.store.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A saved page gives no ids and the API does: both accounts become one paper, in any order.
class SameTitleTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochSecond(1));
  private static final String TITLE = "Steering Kites by Ear";
  private static final String TEXT = "We steer kites by listening to the hum of their lines.";

  private final Paper page = Paper.of(PaperId.ofTitle(TITLE), TITLE, TEXT, "huggingface");
  private final Paper arxiv = arxiv("2501.00001", TITLE, TEXT);

  @TempDir private Path directory;
  private SqlitePaperStore store;

  @BeforeEach
  void open() {
    store = SqlitePaperStore.open(directory.resolve("papers.db"), StoreSettings.DEFAULTS, CLOCK);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Paper arxiv(String id, String title, String text) {
    return Paper.of(PaperId.parse(id), title, text, "arxiv");
  }

  private List<Paper> all() {
    var papers = new ArrayList<Paper>();
    store.newestFirst(10, papers::addAll);
    return papers;
  }

  private void requireOnePaper() {
    assertThat(all())
        .singleElement()
        .satisfies(paper -> {
          assertThat(paper.id()).isEqualTo(arxiv.id());
          assertThat(paper.formerIds()).containsExactly(page.id());
        });
    assertThat(store.current(page.id())).isEqualTo(arxiv.id());
    assertThat(store.current(arxiv.id())).isEqualTo(arxiv.id());
    assertThat(store.eventsAfter(0, 10))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.kind()).isEqualTo(PaperEvent.Kind.ID_FOUND);
          assertThat(event.paper()).isEqualTo(arxiv.id());
          assertThat(event.detail()).isEqualTo(page.id().value());
        });
  }

  @Test
  void theIdOfAPageIsFoundWhenThePaperItselfComes() {
    store.saveAll(List.of(page));

    assertThat(store.saveAll(List.of(arxiv)).outcomes()).containsExactly(UPDATED);

    requireOnePaper();
    assertThat(store.arrivalsAfter(0, 10)).extracting(Arrival::number).containsExactly(1L);
    assertThat(store.lastChange()).isEqualTo(2);
  }

  @Test
  void aPageThatComesLaterJoinsThePaper() {
    store.saveAll(List.of(arxiv));

    assertThat(store.saveAll(List.of(page)).outcomes()).containsExactly(UPDATED);

    requireOnePaper();
  }

  @Test
  void bothInOneCallAreOneInEitherOrder() {
    assertThat(store.saveAll(List.of(page, arxiv)).outcomes()).containsExactly(NEW, UPDATED);

    requireOnePaper();
    assertThat(store.saveAll(List.of(arxiv, page)).outcomes())
        .containsExactly(UNCHANGED, UNCHANGED);
    requireOnePaper();
  }

  @Test
  void thePageAfterThePaperInOneCallJoinsItToo() {
    assertThat(store.saveAll(List.of(arxiv, page)).changed()).hasSize(1);

    requireOnePaper();
  }

  @Test
  void whatEitherSaysLaterGoesToTheOnePaper() {
    store.saveAll(List.of(page));
    store.saveAll(List.of(arxiv));

    store.saveAll(List.of(Paper.of(page.id(), TITLE, TEXT, "jsonl").withCuration(stars(7))));

    requireOnePaper();
    assertThat(all().getFirst().curation()).isEqualTo(stars(7));
  }

  private static io.github.paperboy.paper.Curation stars(int count) {
    return new io.github.paperboy.paper.Curation(null, List.of(), null, count);
  }

  @Test
  void papersOfOneTitleWithOtherWordsStayTwo() {
    store.saveAll(List.of(page));

    store.saveAll(List.of(arxiv("2501.00002", TITLE, "Bread rises slowly overnight in bowls.")));

    assertThat(all()).hasSize(2);
    assertThat(store.lastEvent()).isZero();
  }

  @Test
  void aPageThatCouldBeEitherOfTwoPapersStaysByItself() {
    store.saveAll(List.of(arxiv, arxiv("2501.00002", TITLE, TEXT)));

    assertThat(store.saveAll(List.of(page)).outcomes()).containsExactly(NEW);
  }

  @Test
  void aPaperThatArrivedBothWaysBeforeKeepsItsFirstPlace() {
    store.saveAll(List.of(page));
    store.saveAll(List.of(arxiv("2501.00001", "Kites by Ear", TEXT)));

    store.saveAll(List.of(arxiv));

    requireOnePaper();
    assertThat(store.arrivalsAfter(0, 10)).extracting(Arrival::number).containsExactly(1L);
  }
}
