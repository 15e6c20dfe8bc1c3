package io.github.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaperMergeTest {
  @Test
  void nothingKnownIsLost() {
    assertThat(PaperMerge.merge(Samples.full(), Samples.bare()))
        .isEqualTo(named(Samples.full(), "Ants", "jsonl", false));
    assertThat(PaperMerge.merge(Samples.bare(), Samples.full())).isEqualTo(Samples.full());
  }

  @Test
  void mergingAgainChangesNothing() {
    var merged = PaperMerge.merge(Samples.full(), Samples.bare());
    assertThat(PaperMerge.merge(merged, Samples.bare())).isEqualTo(merged);
    assertThat(PaperMerge.merge(merged, merged)).isEqualTo(merged);
  }

  @Test
  void aNewerVersionReplacesAndAnOlderOneDoesNot() {
    var first = version(1, "Old words.");
    var second = version(2, "New words.");
    assertThat(PaperMerge.merge(first, second)).isEqualTo(second);
    assertThat(PaperMerge.merge(second, first)).isEqualTo(second);
  }

  @Test
  void theAccountReadLastWinsWithinAVersion() {
    var merged = PaperMerge.merge(version(1, "Old words."), version(1, "New words."));
    assertThat(merged.abstractText()).isEqualTo("New words.");
  }

  @Test
  void theAuthorsAbstractGoesBeforeASummary() {
    var own = Paper.of(Samples.full().id(), "Ants", "By the authors.", "jsonl");
    assertThat(PaperMerge.merge(own, Samples.full()).summary()).isEqualTo(own.summary());
    assertThat(PaperMerge.merge(Samples.full(), own).summary()).isEqualTo(own.summary());
  }

  @Test
  void aGivenYearGoesBeforeAnAssumedOneAndADayBeforeAMonth() {
    var assumed = PaperDate.assumingYear(2026, 10, 3);
    var given = new PaperDate(2025, 10, 3);
    var month = new PaperDate(2025, 10, null);
    assertThat(mergedDate(assumed, given)).isEqualTo(given);
    assertThat(mergedDate(given, assumed)).isEqualTo(given);
    assertThat(mergedDate(given, month)).isEqualTo(given);
    assertThat(mergedDate(month, given)).isEqualTo(given);
    assertThat(mergedDate(given, new PaperDate(2025, 10, 4))).isEqualTo(new PaperDate(2025, 10, 4));
    assertThat(mergedDate(given, null)).isEqualTo(given);
  }

  @Test
  void moreNamesThanTheOtherAccountCountsAreKept() {
    var counted = Samples.bare().withByline(new Byline(List.of(), 1, null));
    var named = Samples.bare().withByline(new Byline(List.of("A", "B"), null, null));
    assertThat(PaperMerge.merge(named, counted).byline()).isEqualTo(named.byline());
  }

  @Test
  void twoPapersAreNotMerged() {
    var other = Paper.of(new PaperId("2"), "Bees", "", "jsonl");
    assertThatThrownBy(() -> PaperMerge.merge(Samples.bare(), other))
        .hasMessage("cannot merge 2 into arxiv:2505.12345: not the same paper");
  }

  private static @Nullable PaperDate mergedDate(PaperDate known, @Nullable PaperDate read) {
    var paper = Samples.bare();
    return PaperMerge.merge(
            paper.withPublished(known), read == null ? paper : paper.withPublished(read))
        .published();
  }

  private static Paper version(int version, String text) {
    var paper = Paper.of(new PaperId("1"), "Ants", text, "jsonl");
    return new Paper(
        paper.id(),
        version,
        paper.title(),
        paper.summary(),
        paper.byline(),
        null,
        null,
        List.of(),
        paper.engagement(),
        paper.links(),
        false,
        paper.source());
  }

  private static Paper named(Paper paper, String title, String source, boolean withdrawn) {
    return new Paper(
        paper.id(),
        paper.version(),
        title,
        paper.summary(),
        paper.byline(),
        paper.published(),
        paper.listed(),
        paper.categories(),
        paper.engagement(),
        paper.links(),
        withdrawn,
        source);
  }
}
