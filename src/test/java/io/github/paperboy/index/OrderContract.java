package io.github.paperboy.index;

import static io.github.paperboy.index.Entries.detailed;
import static io.github.paperboy.index.Entries.encoded;
import static io.github.paperboy.index.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.Entries.Facts;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Orders that need no words.
interface OrderContract extends IndexUnderTest {
  @Test
  default void newestFirstThenByIdAndUndatedLast() {
    var none = Facts.UNKNOWN;
    given(
        entry(detailed("undated", none)),
        entry(detailed("b", none.on("2025-06-10"))),
        entry(detailed("ancient", none.on("1950"))));
    given(
        entry(detailed("a", none.on("2025-06-10"))), entry(detailed("newest", none.on("2025-07"))));

    var hits = browse(Order.NEWEST, PaperFilter.NONE, 10);

    assertThat(Entries.ids(hits)).containsExactly("newest", "a", "b", "ancient", "undated");
    assertThat(hits).extracting(Hit::score).containsExactly(10.0, 9.0, 8.0, 7.0, 6.0);
  }

  @Test
  default void noPaperToComeIsTheNewest() {
    var today = LocalDate.parse("2025-06-11");
    var none = Facts.UNKNOWN;
    assertThat(newest(today)).as("of nothing").isNull();
    given(entry(detailed("mistaken", none.on("2099-01-01"))));
    assertThat(newest(today)).as("of nothing but mistakes").isNull();

    given(entry(detailed("old", none.on("2025-06"))), entry(detailed("a", none.on("2025-06-10"))));
    assertThat(newest(today)).hasToString("2025-06-10");
    IndexStats corrected = ask(view -> view.stats(today));
    assertThat(corrected).usingRecursiveComparison().ignoringFields("newest").isEqualTo(stats());

    given(entry(detailed("early", none.on("2025-06-13"))));
    assertThat(newest(today)).hasToString("2025-06-10");
    given(entry(detailed("somewhere", none.on("2025-06-12"))));
    assertThat(newest(today)).hasToString("2025-06-12");
    assertThat(newest(today.plusDays(1))).hasToString("2025-06-13");
  }

  private @Nullable PaperDate newest(LocalDate today) {
    return ask(view -> view.stats(today)).newest();
  }

  @Test
  default void mostDiscussedFirstThenMostLikedThenNewest() {
    var none = Facts.UNKNOWN;
    given(
        entry(detailed("quiet", none.on("2025-06-10"))),
        entry(detailed("none", none.noticed(3, 0))),
        entry(detailed("liked", none.noticed(50, 7).on("2020"))),
        entry(detailed("recent", none.noticed(5, 7).on("2025"))),
        entry(detailed("earlier", none.noticed(5, 7).on("2024"))),
        entry(detailed("most", none.noticed(null, 8))));

    assertThat(Entries.ids(browse(Order.DISCUSSED, PaperFilter.NONE, 10)))
        .containsExactly("most", "liked", "recent", "earlier", "none", "quiet");
  }

  @Test
  default void theLimitKeepsTheFirst() {
    given(
        entry(detailed("a", Facts.UNKNOWN.on("2024"))),
        entry(detailed("b", Facts.UNKNOWN.on("2025"))));

    assertThat(Entries.ids(browse(Order.NEWEST, PaperFilter.NONE, 1))).containsExactly("b");
  }

  @Test
  default void papersToEncodeComeNewestFirstUntilTheyAreEncoded() {
    var old = detailed("old", Facts.UNKNOWN.on("2024"));
    var recent = detailed("recent", Facts.UNKNOWN.on("2025"));
    given(entry(old), entry(recent), encoded(detailed("done", Facts.UNKNOWN.on("2026"))));

    assertThat(unencoded()).containsExactly(new PaperId("recent"), new PaperId("old"));
    given(encoded(recent));
    assertThat(unencoded()).containsExactly(new PaperId("old"));
    assertThat(stats().encoded()).isEqualTo(2);
  }

  private List<PaperId> unencoded() {
    return ask(view -> view.unencoded(5));
  }
}
