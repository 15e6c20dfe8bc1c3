package io.github.paperboy.index;

import static io.github.paperboy.index.Entries.detailed;
import static io.github.paperboy.index.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.Entries.Facts;
import io.github.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Conditions on facts, one by one and together.
interface FilterContract extends IndexUnderTest {
  private void givenFacts() {
    var none = Facts.UNKNOWN;
    given(
        entry(detailed("unknown", none)),
        entry(detailed("day", none.on("2025-06-10").in("cs.LG", "q-fin.TR").byCount(3))),
        entry(detailed("month", none.on("2025-06").in("csx.AI").by("Zoë Müller", "Li Wei"))),
        entry(detailed("year", none.on("2025").noticed(1, 12).from("Acme", "Acme Labs"))),
        entry(detailed("old", none.on("1969-12-31").in("cs.CL").noticed(9, 0).out("other"))),
        entry(detailed("pulled", none.on("2025-06-10").in("cs.LG").asWithdrawn())));
  }

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({
    "2025-06-10, 2025-06-10, day",
    "2025-06-11, 2025-07-01, ''",
    "2025-06-01, 2025-06-30, 'day month'",
    "2025-06-02, 2025-06-30, day",
    "2025-01-01, 2025-12-31, 'day month year'",
    "2025-01-01, , 'day month year'",
    ", 1970-01-01, old",
    ", 2025-06-29, 'day old'",
  })
  default void datesAreInclusiveAndMustLieInTheRangeAsAWhole(
      @Nullable LocalDate since, @Nullable LocalDate until, String ids) {
    givenFacts();
    assertThat(meeting(PaperFilter.NONE.withDates(since, until))).containsExactly(split(ids));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "cs.LG, day",
    "CS.lg, day",
    "cs, 'day old'",
    "q-fin, day",
    "cs.L, ''",
    "csx, month",
    "'', ''",
  })
  default void aCategoryMatchesWithItsPrefix(String code, String ids) {
    givenFacts();
    assertThat(meeting(PaperFilter.NONE.withCategories(Set.of(code)))).containsExactly(split(ids));
  }

  @Test
  default void anyOfTheCategoriesWillDo() {
    givenFacts();
    assertThat(meeting(PaperFilter.NONE.withCategories(Set.of("csx.AI", "cs.CL"))))
        .containsExactly("month", "old");
  }

  @Test
  default void organisationsAreComparedWithoutCase() {
    givenFacts();
    assertThat(meeting(PaperFilter.NONE.withOrganisations(Set.of("aCME", "nobody"))))
        .containsExactly("year");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "muller, month",
    "Müller, month",
    "zoe muller, month",
    "'Müller, Zoë', month",
    "wei li, month",
    "zoe wei, ''",
    "mull, ''",
    "'?!', ''",
  })
  default void anAuthorIsFoundByPartsOfOneName(String name, String ids) {
    givenFacts();
    assertThat(meeting(PaperFilter.NONE.withAuthors(Set.of(name)))).containsExactly(split(ids));
  }

  @Test
  default void everyAuthorNamedMustBeThere() {
    givenFacts();
    assertThat(meeting(PaperFilter.NONE.withAuthors(Set.of("zoe", "li")))).containsExactly("month");
    assertThat(meeting(PaperFilter.NONE.withAuthors(Set.of("zoe", "anna")))).isEmpty();
  }

  @Test
  default void countsAreInclusiveAndUnknownOnesDoNotMeet() {
    givenFacts();
    assertThat(meeting(PaperFilter.NONE.withAuthorCount(3, null))).containsExactly("day");
    assertThat(meeting(PaperFilter.NONE.withAuthorCount(null, 3))).containsExactly("day", "month");
    assertThat(meeting(PaperFilter.NONE.withAuthorCount(2, 2))).containsExactly("month");
    assertThat(meeting(PaperFilter.NONE.withAuthorCount(3, 2))).isEmpty();
    assertThat(meeting(PaperFilter.NONE.withMinComments(0))).containsExactly("old", "year");
    assertThat(meeting(PaperFilter.NONE.withMinComments(12))).containsExactly("year");
  }

  @Test
  default void sourcesAreFilters() {
    givenFacts();
    assertThat(meeting(with(Set.of("other", "third"), false))).containsExactly("old");
  }

  @Test
  default void withdrawnPapersAreLetThroughOnlyWhenAskedFor() {
    givenFacts();
    assertThat(meeting(PaperFilter.NONE)).doesNotContain("pulled").hasSize(5);
    assertThat(meeting(with(Set.of(), true))).contains("pulled").hasSize(6);
  }

  /// Whoever filters papers outside an index decides as the index does.
  @ParameterizedTest
  @MethodSource("filters")
  default void aFilterAdmitsThePapersThatAnIndexFindsByIt(PaperFilter filter) {
    givenFacts();
    try (var view = index().view()) {
      var all = Stream.of("unknown", "day", "month", "year", "old", "pulled").map(PaperId::new);
      var admitted =
          view.papers(all.toList()).stream()
              .filter(filter::admits)
              .map(paper -> paper.id().value())
              .sorted();
      assertThat(admitted).containsExactlyElementsOf(meeting(filter));
    }
  }

  static Stream<PaperFilter> filters() {
    var none = PaperFilter.NONE;
    return Stream.of(
        none,
        none.withDates(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30)),
        none.withDates(LocalDate.of(2025, 6, 10), null),
        none.withDates(null, LocalDate.of(2025, 6, 10)),
        none.withCategories(Set.of("cs")),
        none.withCategories(Set.of("Q-FIN.tr", "cs.CL")),
        none.withOrganisations(Set.of("ACME")),
        none.withAuthors(Set.of("Müller, Zoë")),
        none.withAuthors(Set.of("zoe", "li")),
        none.withAuthors(Set.of("zoe wei")),
        none.withAuthors(Set.of("?!")),
        none.withAuthorCount(2, 3),
        none.withAuthorCount(null, 2),
        none.withMinComments(1),
        with(Set.of("other"), false),
        with(Set.of(), true));
  }

  @Test
  default void allConditionsMustBeMet() {
    givenFacts();
    var june =
        PaperFilter.NONE
            .withDates(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30))
            .withCategories(Set.of("cs"))
            .withAuthorCount(1, 5);

    assertThat(meeting(june)).containsExactly("day");
    assertThat(meeting(june.withMinComments(1))).isEmpty();
    assertThat(count(june)).isOne();
  }

  private static PaperFilter with(Set<String> sources, boolean withdrawn) {
    return new PaperFilter(
        null, null, Set.of(), Set.of(), Set.of(), sources, null, null, null, withdrawn);
  }

  private static String[] split(String ids) {
    return ids.isEmpty() ? new String[0] : ids.split(" ");
  }
}
