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
        .isEqualTo(named(Samples.full(), "Ants", "jsonl", true));
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
  void arxivsWordsGoBeforeAListingsWhicheverIsReadLast() {
    var arxiv = named(Samples.bare(), "Ants, by arXiv", "arxiv", false);
    var listing = named(Samples.bare(), "Ants, as listed", "huggingface", false);
    assertThat(PaperMerge.merge(arxiv, listing)).isEqualTo(arxiv);
    assertThat(PaperMerge.merge(listing, arxiv)).isEqualTo(arxiv);
  }

  @Test
  void votesAndStarsAreThoseReadLastWhoeverLeads() {
    var arxiv = noticed("arxiv", 3, 40);
    var listing = noticed("huggingface", 12, 41);
    var merged = PaperMerge.merge(arxiv, listing);
    assertThat(merged.source()).isEqualTo("arxiv");
    assertThat(merged.engagement().upvotes()).isEqualTo(12);
    assertThat(merged.curation().stars()).isEqualTo(41);
  }

  @Test
  void theDayOnAListingGoesBeforeTheDayOfTheAnnouncement() {
    var announced = listed("arxiv", "2025-05-20");
    var daily = listed("huggingface", "2025-05-21");
    assertThat(PaperMerge.merge(announced, daily).listed()).isEqualTo(daily.listed());
    assertThat(PaperMerge.merge(daily, announced).listed()).isEqualTo(daily.listed());
  }

  @Test
  void aVersionThatIsNotWithdrawnTakesThePlaceOfOneThatIs() {
    var withdrawn = version(2, "Withdrawn.").asWithdrawn();
    assertThat(PaperMerge.merge(withdrawn, version(3, "Mended.")).withdrawn()).isFalse();
    assertThat(PaperMerge.merge(withdrawn, version(2, "Same.")).withdrawn()).isTrue();
    assertThat(PaperMerge.merge(version(1, "First."), withdrawn).withdrawn()).isTrue();
  }

  @Test
  void formerIdsOfBothAccountsAreKept() {
    var page = Paper.of(PaperId.ofTitle("Ants"), "Ants", "", "huggingface");
    var found = page.withId(Samples.bare().id());
    assertThat(PaperMerge.merge(Samples.bare(), found).formerIds()).containsExactly(page.id());
    assertThat(PaperMerge.merge(found, Samples.bare()).formerIds()).containsExactly(page.id());
  }

  private static Paper noticed(String source, int upvotes, int stars) {
    var paper = named(Samples.full(), "Ants", source, false);
    return new Paper(
        paper.id(),
        null,
        paper.title(),
        paper.summary(),
        paper.byline(),
        null,
        null,
        List.of(),
        new Engagement(upvotes, null),
        paper.links(),
        false,
        source,
        new Curation(null, List.of(), null, stars),
        List.of());
  }

  private static Paper listed(String source, String day) {
    var paper = Samples.bare();
    return new Paper(
        paper.id(),
        null,
        paper.title(),
        paper.summary(),
        paper.byline(),
        null,
        PaperDate.parse(day).orElseThrow(),
        List.of(),
        paper.engagement(),
        paper.links(),
        false,
        source);
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
        source,
        paper.curation(),
        paper.formerIds());
  }
}
