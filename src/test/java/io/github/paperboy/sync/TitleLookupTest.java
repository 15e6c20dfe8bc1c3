package io.github.paperboy.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.Rejection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TitleLookupTest {
  private static final Paper PAGE =
      Paper.of(PaperId.ofTitle("Kites by Ear"), "Kites by Ear", "We listen.", "huggingface");
  private static final Paper OTHER =
      Paper.of(PaperId.ofTitle("Bread"), "Bread", "We bake.", "huggingface");
  private static final Paper FOUND =
      Paper.of(PaperId.parse("2611.00001"), "Kites by Ear", "We listen.", "arxiv");

  private static final Fetched DOWN = new Fetched.Unavailable("it answered 500", null);

  @TempDir private Path directory;
  private final List<String> asked = new ArrayList<>();
  private SyncRig rig;

  @BeforeEach
  void open() {
    rig = new SyncRig(directory);
    rig.store.saveAll(
        List.of(Paper.of(PaperId.parse("2611.00009"), "Known", "", "arxiv"), PAGE, OTHER));
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private Fetched byTitle(String title) {
    asked.add(title);
    var papers = title.equals(FOUND.title()) ? List.of(FOUND) : List.<Paper>of();
    return new Fetched.Batch(papers, List.of(), 0);
  }

  @Test
  void papersWithoutIdGetTheirOwnAndAreAskedForOnce() {
    var lookup = new TitleLookup(rig.store, this::byTitle, rig.timing);
    rig.round(List.of(lookup));
    rig.round(List.of(lookup));

    assertThat(asked).containsExactly("Kites by Ear", "Bread");
    assertThat(rig.store.current(PAGE.id())).isEqualTo(FOUND.id());
    assertThat(rig.stored())
        .containsExactly("arxiv:2611.00009", "arxiv:2611.00001", OTHER.id().value());
  }

  /// Answers but for some titles.
  private TitleLookup failingOver(String... titles) {
    return new TitleLookup(
        rig.store,
        title -> {
          var found = byTitle(title);
          return List.of(titles).contains(title) ? DOWN : found;
        },
        rig.timing);
  }

  private @Nullable String trouble() {
    var trouble = rig.store.sources().of("arxiv-titles").trouble();
    return trouble == null ? null : trouble.reason();
  }

  @Test
  void aTitleOverWhichTheServiceFailsKeepsNoOtherBack() {
    var report = rig.round(List.of(failingOver("Kites by Ear")));

    assertThat(asked).containsExactly("Kites by Ear", "Bread");
    assertThat(trouble()).isNull();
    assertThat(report.files().getFirst().rejections())
        .containsExactly(
            new Rejection(
                2, "it answered 500; its title is looked up again after 2026-11-17T13:00:00Z"));
    rig.round(List.of(failingOver()));
    assertThat(asked).as("too early").hasSize(2);

    rig.timing.step(Duration.ofDays(1));
    rig.round(List.of(failingOver()));
    rig.round(List.of(failingOver()));
    assertThat(asked).containsExactly("Kites by Ear", "Bread", "Kites by Ear");
    assertThat(rig.store.current(PAGE.id())).isEqualTo(FOUND.id());
  }

  @Test
  void aTitleOverWhichTheServiceFailsForEverIsAskedForAFewTimes() {
    for (int day = 0; day < 40; day++) {
      rig.round(List.of(failingOver("Kites by Ear")));
      rig.timing.step(Duration.ofDays(1));
    }
    assertThat(asked).filteredOn("Kites by Ear"::equals).hasSize(5);
    assertThat(rig.store.sources().of("arxiv-titles").position()).isEqualTo("3");
  }

  @Test
  void aServiceThatIsDownIsNotTheTitlesFault() {
    var down = failingOver("Kites by Ear", "Bread");
    rig.round(List.of(down));
    assertThat(asked).as("two in a row").hasSize(2);
    assertThat(trouble()).isEqualTo("it answered 500");

    rig.round(List.of(failingOver()));
    assertThat(asked).containsExactly("Kites by Ear", "Bread", "Bread");
    assertThat(trouble()).isNull();
  }

  @Test
  void aServiceThatAsksForRestGetsIt() {
    var until = rig.timing.instant().plus(Duration.ofHours(1));
    rig.round(
        List.of(
            new TitleLookup(
                rig.store, _ -> new Fetched.Unavailable("it answered 503", until), rig.timing)));
    assertThat(trouble()).isEqualTo("it answered 503");

    rig.timing.step(Duration.ofHours(2));
    rig.round(List.of(failingOver()));
    assertThat(asked).containsExactly("Kites by Ear", "Bread");
  }

  @Test
  void aTitleWhoseIdWasFoundMeanwhileIsNotAskedForAgain() {
    rig.round(List.of(failingOver("Kites by Ear")));
    rig.store.saveAll(List.of(FOUND));
    rig.timing.step(Duration.ofDays(1));
    rig.round(List.of(failingOver()));
    assertThat(asked).containsExactly("Kites by Ear", "Bread");
    assertThat(rig.store.sources().of("arxiv-titles").position()).isEqualTo("3");
  }

  @Test
  void afterAFailureNoOtherTitleIsAskedForOnceMore() {
    rig.round(List.of(failingOver("Kites by Ear")));
    rig.store.saveAll(List.of(Paper.of(PaperId.ofTitle("Salt"), "Salt", "We salt.", "x")));
    rig.timing.step(Duration.ofDays(1));

    rig.round(List.of(failingOver("Salt")));
    assertThat(asked).containsExactly("Kites by Ear", "Bread", "Salt");

    rig.round(List.of(failingOver()));
    assertThat(asked).endsWith("Salt", "Kites by Ear");
  }
}
