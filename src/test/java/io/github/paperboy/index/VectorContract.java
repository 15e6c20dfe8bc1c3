package io.github.paperboy.index;

import static io.github.paperboy.index.Entries.detailed;
import static io.github.paperboy.index.Entries.encoded;
import static io.github.paperboy.index.Entries.entry;
import static io.github.paperboy.index.Entries.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.paperboy.index.Entries.Facts;
import io.github.paperboy.paper.PaperId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Finding papers by their vectors, and reading those.
interface VectorContract extends IndexUnderTest {
  @Test
  default void theNearestAreThoseOfComparingAll() {
    var papers =
        IntStream.range(0, 700)
            .mapToObj(i -> paper("p%03d".formatted(i), "Title " + i, ""))
            .toList();
    index().upsert(papers.subList(0, 400).stream().map(Entries::encoded).toList());
    index().refresh();
    index().upsert(papers.subList(400, 700).stream().map(Entries::encoded).toList());
    index().refresh();

    for (var space : Space.values()) {
      for (int seed = 0; seed < 20; seed++) {
        var vector = Entries.vector(space, seed);
        var all =
            papers.stream()
                .map(each -> new Hit(each.id(), cosine(vector, stored(space, each.id()))))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(10)
                .toList();

        var found = ask(view -> view.nearest(space, vector, PaperFilter.NONE, 10));

        assertThat(Entries.ids(found)).containsExactlyElementsOf(Entries.ids(all));
        assertThat(found.getFirst().score()).isCloseTo(all.getFirst().score(), within(1e-5));
      }
    }
  }

  @Test
  default void onlyPapersThatMeetTheFilterAreCompared() {
    given(
        entry(detailed("far", Facts.UNKNOWN.in("cs.LG"))),
        entry(detailed("near", Facts.UNKNOWN.in("math.CO"))),
        entry(detailed("pulled", Facts.UNKNOWN.in("cs.LG").asWithdrawn())));
    var vector = Entries.vector(Space.STATIC, new PaperId("near"));

    var all = ask(view -> view.nearest(Space.STATIC, vector, PaperFilter.NONE, 5));
    var inCs = PaperFilter.NONE.withCategories(Set.of("cs"));

    assertThat(Entries.ids(all)).containsExactly("near", "far");
    assertThat(all.getFirst().score()).isCloseTo(1, within(1e-5));
    assertThat(nearest(Space.STATIC, vector, inCs)).containsExactly("far");
  }

  @Test
  default void deletedPapersAreNotCompared() {
    given(entry("a", "One", ""), entry("b", "Two", ""));
    index().delete(List.of(new PaperId("a")));
    index().refresh();

    var vector = Entries.vector(Space.STATIC, new PaperId("a"));
    assertThat(nearest(Space.STATIC, vector, PaperFilter.NONE)).containsExactly("b");
  }

  @Test
  default void papersThatAreNotEncodedAreNotInTheEncodersSpace() {
    given(entry("a", "One", ""), encoded(paper("b", "Two", "")));

    var vector = Entries.vector(Space.ENCODED, 3);
    assertThat(nearest(Space.ENCODED, vector, PaperFilter.NONE)).containsExactly("b");
  }

  @Test
  default void thoseThatWaitForTheEncoderCanBeComparedAlone() {
    given(
        entry("a", "One", ""),
        encoded(paper("b", "Two", "")),
        entry("c", "Three", ""),
        entry("d", "Four", ""));
    index().delete(List.of(new PaperId("d")));
    index().refresh();

    var vector = Entries.vector(Space.STATIC, new PaperId("c"));
    var none = PaperFilter.NONE.withCategories(Set.of("q-bio"));
    assertThat(Entries.ids(ask(view -> view.nearestUnencoded(vector, PaperFilter.NONE, 5))))
        .containsExactly("c", "a");
    assertThat(Entries.ids(ask(view -> view.nearestUnencoded(vector, none, 5)))).isEmpty();
  }

  @Test
  default void equalVectorsStandInTheOrderOfIds() {
    var vector = Entries.vector(Space.STATIC, 3);
    given(
        new IndexEntry(paper("c", "One", ""), vector, null),
        new IndexEntry(paper("a", "Two", ""), vector, null),
        new IndexEntry(paper("b", "Three", ""), vector, null));

    assertThat(nearest(Space.STATIC, vector, PaperFilter.NONE)).containsExactly("a", "b", "c");
  }

  @Test
  default void aVectorOfZeroesIsFarFromAll() {
    given(new IndexEntry(paper("zero", "One", ""), new float[16], null), entry("a", "Two", ""));

    var vector = Entries.vector(Space.STATIC, new PaperId("a"));
    var hits = ask(view -> view.nearest(Space.STATIC, vector, PaperFilter.NONE, 5));
    assertThat(Entries.ids(hits)).containsExactly("a", "zero");
    assertThat(hits.getLast().score()).isZero();
  }

  @Test
  default void givesTheVectorsOfThosePapersThatHaveThem() {
    given(entry("a", "One", ""), encoded(paper("b", "Two", "")));
    var ids = List.of(new PaperId("b"), new PaperId("gone"), new PaperId("a"), new PaperId("b"));

    Map<PaperId, float[]> vectors = ask(view -> view.staticVectors(ids));
    Map<PaperId, Encoding> encodings = ask(view -> view.encodings(ids));

    assertThat(vectors).containsOnlyKeys(new PaperId("a"), new PaperId("b"));
    assertThat(vectors.get(new PaperId("a")))
        .containsExactly(Entries.vector(Space.STATIC, new PaperId("a")));
    assertThat(encodings).containsOnlyKeys(new PaperId("b"));
    assertThat(encodings.get(new PaperId("b"))).isEqualTo(Entries.encoding(new PaperId("b")));
  }

  @Test
  default void aVectorOfAnotherDimensionIsABug() {
    assertThatThrownBy(
            () -> ask(view -> view.nearest(Space.ENCODED, new float[3], PaperFilter.NONE, 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 dimensions, the index has 24");
  }

  private static float[] stored(Space space, PaperId id) {
    return switch (space) {
      case STATIC -> Entries.vector(space, id);
      case ENCODED -> Entries.encoding(id).whole();
    };
  }

  private static double cosine(float[] one, float[] other) {
    double dot = 0;
    for (int i = 0; i < one.length; i++) {
      dot += one[i] * other[i];
    }
    return dot;
  }
}
