package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.PaperFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueryUnderstandingTest {
  private static final String EVERYTHING =
      "the three newest cs.CL splines papers from NVIDIA by Jane Doe with more than 2 authors"
          + " and at least 5 comments since 2023";

  @Test
  void readsManyConditionsTogether() {
    var plan = Questions.plan(EVERYTHING);
    assertThat(plan.text()).isEqualTo("splines");
    assertThat(plan.limit()).isEqualTo(3);
    assertThat(plan.filter())
        .isEqualTo(
            new PaperFilter(
                LocalDate.of(2023, 1, 1),
                null,
                Set.of("cs.CL"),
                Set.of("nvidia"),
                Set.of("jane doe"),
                Set.of(),
                3,
                null,
                5,
                false));
  }

  @ParameterizedTest
  @EnumSource(Understood.Kind.class)
  void forgetsExactlyTheKindThatIsIgnored(Understood.Kind kind) {
    var whole = Questions.plan(EVERYTHING);
    var less = Questions.ignoring(EVERYTHING, kind);
    assertThat(less.understood())
        .containsExactlyElementsOf(
            whole.understood().stream().filter(each -> each.kind() != kind).toList());
  }

  @Test
  void narrowsWhatIsSetOutside() {
    var outer =
        PaperFilter.NONE
            .withDates(LocalDate.of(2024, 6, 1), null)
            .withOrganisations(Set.of("nvidia"));
    var plan =
        Questions.plan(new Request("splines in 2024 from Tencent", List.of(), outer, Set.of()));
    assertThat(plan.filter().since()).isEqualTo(LocalDate.of(2024, 6, 1));
    assertThat(plan.filter().until()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(plan.filter().organisations()).containsExactly("nvidia");
  }

  @Test
  void followsWhatIsSetOutsideWhereTheQuestionContradictsIt() {
    var outer = PaperFilter.NONE.withDates(LocalDate.of(2025, 1, 1), null);
    var plan = Questions.plan(new Request("splines before 2023", List.of(), outer, Set.of()));
    assertThat(plan.filter()).isEqualTo(outer);
  }

  @Test
  void neverThrowsAndNeverGrowsOnRandomText() {
    var random = new Random(7);
    var words =
        (EVERYTHING
                + " vs or and the second it they 2024-05 may May 's \" ' ( ) : , ? ! - 31 Feb 30"
                + " between from to until last this more than papers by @here <@1> 2404.16873 \n"
                + " \u2014 \uD83D what about compare with \u0000")
            .split(" ");
    for (int round = 0; round < 3_000; round++) {
      var text = new StringBuilder();
      for (int word = random.nextInt(25); word >= 0; word--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
      }
      var plan = Questions.after("splines since 2023", text.toString());
      assertThat(plan.text().length()).isLessThanOrEqualTo(SearchText.MAX_LENGTH);
      assertThat(plan.question().length()).isLessThanOrEqualTo(2 * SearchText.MAX_LENGTH + 3);
    }
  }

  @Test
  void neverThrowsOnRandomCharacters() {
    var random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      var text = new StringBuilder();
      for (int at = random.nextInt(60); at >= 0; at--) {
        text.append(
            (char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(128)));
      }
      assertThat(Questions.plan(text.toString()).text()).doesNotContain("\n");
    }
  }

  @Test
  void capsALongQuestion() {
    var plan = Questions.plan("splines ".repeat(12_500));
    assertThat(plan.text()).hasSizeBetween(900, SearchText.MAX_LENGTH);
  }

  @Test
  void asksNothingWithoutWords() {
    assertThat(Questions.plan("😀😀😀").asksNothing()).isTrue();
    assertThat(Questions.plan("").asksNothing()).isTrue();
  }
}
