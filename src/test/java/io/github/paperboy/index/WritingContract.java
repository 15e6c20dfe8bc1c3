package io.github.paperboy.index;

import static io.github.paperboy.index.Entries.detailed;
import static io.github.paperboy.index.Entries.encoded;
import static io.github.paperboy.index.Entries.entry;
import static io.github.paperboy.index.Entries.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.index.Entries.Facts;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Writing, visibility and what is kept.
interface WritingContract extends IndexUnderTest {
  @Test
  default void anEmptyIndexAnswersWithNothing() {
    try (var view = index().view()) {
      assertThat(view.count(PaperFilter.NONE)).isZero();
      assertThat(view.lexical(new LexicalQuery.Words("graph"), PaperFilter.NONE, 5)).isEmpty();
      assertThat(view.lexical(new LexicalQuery.TitleLike("graph"), PaperFilter.NONE, 5)).isEmpty();
      assertThat(view.browse(Order.DISCUSSED, PaperFilter.NONE, 5)).isEmpty();
      assertThat(view.nearest(Space.STATIC, Entries.vector(Space.STATIC, 1), PaperFilter.NONE, 5))
          .isEmpty();
      assertThat(view.unencoded(5)).isEmpty();
      assertThat(view.paper(new PaperId("a"))).isEmpty();
      assertThat(view.encodings(List.of(new PaperId("a")))).isEmpty();
      assertThat(view.stats())
          .isEqualTo(new IndexStats(0, 0, null, null, Map.of(), List.of(), List.of()));
    }
  }

  @Test
  default void givesBackTheWholePaper() {
    var facts =
        Facts.UNKNOWN.on("2025-03").in("cs.LG", "stat.ML").by("Zoë Müller").noticed(null, 0);
    var paper = detailed("a", facts.from("acme", "Acme Labs"));

    given(entry(paper), entry("b", "Other", "text"));

    assertThat(stored("a")).contains(paper);
  }

  @Test
  default void givesPapersInTheOrderAskedForAndLeavesOutThoseThatAreNotThere() {
    var a = paper("a", "First", "");
    var b = paper("b", "Second", "");
    given(entry(a), entry(b));

    List<Paper> found = ask(view -> view.papers(List.of(b.id(), new PaperId("gone"), a.id())));
    assertThat(found).containsExactly(b, a);
  }

  @Test
  default void compactingChangesNothingThatIsFound() {
    given(
        IntStream.range(0, 40)
            .mapToObj(i -> entry("p" + i, "Kites " + i, "text"))
            .toArray(IndexEntry[]::new));
    index().commit();
    given(entry("p7", "Ropes", "text"));
    index().delete(IntStream.range(10, 40).mapToObj(i -> new PaperId("p" + i)).toList());

    index().compact();
    index().refresh();

    assertThat(this.<Integer>ask(view -> view.count(PaperFilter.NONE))).isEqualTo(10);
    assertThat(this.<Integer>ask(view -> view.stats().papers())).isEqualTo(10);
    assertThat(stored("p7").orElseThrow().title()).isEqualTo("Ropes");
  }

  @Test
  default void replacesAPaperWithTheSameId() {
    given(entry("a", "Old title", "about horses"));

    given(entry("a", "New title", "about boats"));

    assertThat(words("horses")).isEmpty();
    assertThat(words("boats")).containsExactly("a");
    assertThat(count(PaperFilter.NONE)).isOne();
  }

  @Test
  default void aPaperTakesThePlaceOfWhatStoodUnderItsFormerId() {
    var page = paper("title:1", "Boats", "about boats");
    given(entry(page), entry("b", "Other", "text"));

    var found = page.withId(new PaperId("arxiv:2501.00001"));
    given(entry(found));

    assertThat(words("boats")).containsExactly("arxiv:2501.00001");
    assertThat(stored("title:1")).contains(found);
    assertThat(count(PaperFilter.NONE)).isEqualTo(2);
    given(entry(found));
    assertThat(count(PaperFilter.NONE)).isEqualTo(2);
  }

  @Test
  default void keepsTheLastOfEqualIdsInOneList() {
    given(entry("a", "Old title", "about horses"), entry("a", "New title", "about boats"));

    assertThat(words("horses boats")).containsExactly("a");
    assertThat(stored("a").orElseThrow().title()).isEqualTo("New title");
  }

  @Test
  default void deletesAndIgnoresWhatIsNotThere() {
    given(entry("a", "One", "horses"), entry("b", "Two", "horses"));

    index().delete(List.of(new PaperId("a"), new PaperId("gone")));
    index().refresh();

    assertThat(words("horses")).containsExactly("b");
    assertThat(stored("a")).isEmpty();
    Map<PaperId, float[]> vectors = ask(view -> view.staticVectors(List.of(new PaperId("a"))));
    assertThat(vectors).isEmpty();
  }

  @Test
  default void writesAreSeenAfterRefreshOnly() {
    index().upsert(List.of(entry("a", "One", "horses")));

    assertThat(words("horses")).isEmpty();
    index().refresh();
    assertThat(words("horses")).containsExactly("a");
  }

  @Test
  default void aViewDoesNotChangeWhileOthersWrite() {
    given(entry("a", "One", "horses"));
    try (var view = index().view()) {
      index().delete(List.of(new PaperId("a")));
      given(entry("b", "Two", "horses"));

      assertThat(Entries.ids(view.lexical(new LexicalQuery.Words("horses"), PaperFilter.NONE, 5)))
          .containsExactly("a");
      assertThat(view.count(PaperFilter.NONE)).isOne();
      assertThat(view.paper(new PaperId("b"))).isEmpty();
    }
    assertThat(words("horses")).containsExactly("b");
  }

  @Test
  default void closingAViewTwiceIsHarmless() {
    given(entry("a", "One", "horses"));
    var view = index().view();
    view.close();
    view.close();

    assertThat(words("horses")).containsExactly("a");
  }

  @Test
  default void takesManyPapersAtOnce() {
    var many =
        IntStream.range(0, 500).mapToObj(i -> entry("p" + i, "Title " + i, "word" + i)).toList();

    index().upsert(many);
    index().refresh();

    assertThat(count(PaperFilter.NONE)).isEqualTo(500);
    assertThat(words("word321")).containsExactly("p321");
  }

  @Test
  default void refusesVectorsThatCannotBeCompared() {
    var paper = paper("a", "One", "");
    var tooShort = new IndexEntry(paper, new float[3], null);
    var vector = Entries.vector(Space.STATIC, 1);
    vector[2] = Float.NaN;
    var notANumber = new IndexEntry(paper, vector, null);

    assertThatThrownBy(() -> index().upsert(List.of(tooShort)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the static vector of paper a has 3 dimensions, the index has 16");
    assertThatThrownBy(() -> index().upsert(List.of(notANumber)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("paper a holds NaN");
  }

  @Test
  default void countsWhatItHolds() {
    var early = Facts.UNKNOWN.on("2024-11").in("cs.LG").from("acme", "Acme Labs").out("one");
    var late = Facts.UNKNOWN.on("2025-06-03").in("cs.CL", "cs.LG").from("umb", "Umbrella");
    given(
        entry(detailed("a", early)),
        encoded(detailed("b", late)),
        entry(detailed("gone", late.on("2026-01-01").in("math.CO").from("x", "X").out("two"))));

    index().delete(List.of(new PaperId("gone")));
    index().refresh();

    assertThat(stats())
        .isEqualTo(
            new IndexStats(
                2,
                1,
                new PaperDate(2024, 11, null),
                new PaperDate(2025, 6, 3),
                Map.of("acme", "Acme Labs", "umb", "Umbrella"),
                List.of("cs.CL", "cs.LG"),
                List.of("one", "test")));
  }
}
