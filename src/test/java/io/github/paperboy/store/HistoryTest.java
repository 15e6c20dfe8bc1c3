package io.github.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.paperboy.paper.Abstract;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Links;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.PaperEvent.Kind;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  @TempDir private Path directory;
  private SqlitePaperStore store;

  @BeforeEach
  void open() {
    store =
        SqlitePaperStore.open(
            directory.resolve("papers.db"), StoreSettings.DEFAULTS, InstantSource.fixed(NOW));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Paper paper(String id, @Nullable Integer version, Links links) {
    return new Paper(
        PaperId.parse(id),
        version,
        "On " + id,
        Abstract.byAuthors("About version " + version + "."),
        Byline.UNKNOWN,
        null,
        null,
        List.of(),
        Engagement.UNKNOWN,
        links,
        false,
        "arxiv");
  }

  private static Paper version(String id, @Nullable Integer version) {
    return paper(id, version, Links.NONE);
  }

  @Test
  void papersComeInTheOrderOfTheirArrivalAndOnlyOnce() {
    store.saveAll(List.of(version("a", 1), version("b", 1)));
    long seen = store.lastArrival();
    store.saveAll(List.of(version("a", 2), version("c", 1)));

    var arrivals = store.arrivalsAfter(seen, 10);

    assertThat(arrivals).extracting(Arrival::paper).containsExactly(version("c", 1));
    assertThat(arrivals).extracting(Arrival::firstSeen).containsExactly(NOW);
    assertThat(store.arrivalsAfter(store.lastArrival(), 10)).isEmpty();
    assertThat(store.arrivalsAfter(0, 2))
        .extracting(arrival -> arrival.paper().id().value())
        .containsExactly("a", "b");
  }

  @Test
  void newVersionsWithdrawalsAndCodeAreRemembered() {
    store.saveAll(List.of(version("a", 1), version("b", 1), version("c", null)));
    var code = URI.create("https://github.com/kites/kites");

    store.saveAll(
        List.of(
            version("a", 2),
            version("b", 1).asWithdrawn(),
            paper("c", null, new Links(null, code, List.of()))));

    assertThat(store.eventsAfter(0, 10))
        .extracting(PaperEvent::kind, e -> e.paper().value(), PaperEvent::detail, PaperEvent::at)
        .containsExactly(
            tuple(Kind.NEW_VERSION, "a", "2", NOW),
            tuple(Kind.WITHDRAWN, "b", "", NOW),
            tuple(Kind.CODE_FOUND, "c", code.toString(), NOW));
    assertThat(store.eventsAfter(2, 10)).extracting(PaperEvent::number).containsExactly(3L);
    assertThat(store.lastEvent()).isEqualTo(3);
  }

  @Test
  void whatIsReadAgainOrTooLateIsNoEvent() {
    store.saveAll(List.of(version("a", 2), version("b", 2).asWithdrawn()));

    store.saveAll(List.of(version("a", 2), version("a", 1), version("a", null)));

    assertThat(store.eventsAfter(0, 10)).isEmpty();
  }

  @Test
  void aSourceCanWithdrawAPaperByItsIdAlone() {
    store.saveAll(List.of(version("a", 1), version("b", 1)));

    var saved = store.withdraw(List.of(new PaperId("a"), new PaperId("unknown")));

    assertThat(saved.changed()).containsExactly(version("a", 1).asWithdrawn());
    assertThat(store.eventsAfter(0, 10))
        .extracting(PaperEvent::kind)
        .containsExactly(Kind.WITHDRAWN);
    assertThat(store.withdraw(List.of(new PaperId("a"))).changed()).isEmpty();
  }
}
