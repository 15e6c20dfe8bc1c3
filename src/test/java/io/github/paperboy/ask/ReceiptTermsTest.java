package io.github.paperboy.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.ModelChoice;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.SearchPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceiptTermsTest {
  private static final Request ON_TERMS =
      new Request(
              "kites?",
              List.of(),
              PaperFilter.NONE
                  .withDates(LocalDate.of(2024, 1, 2), null)
                  .withCategories(Set.of("cs.RO", "cs.LG"))
                  .withOrganisations(Set.of("Kite Lab"))
                  .withAuthors(Set.of("Ada")),
              Set.of())
          .in(Locale.GERMAN)
          .writtenBy(new ModelChoice.Named("local"))
          .about(List.of(new PaperId("arXiv:2405.00001")));

  private static final SearchPlan PLAN = SearchPlan.words("kites?").withLimit(3);

  @Test
  void aQuestionIsAskedAgainOnTheSameTerms() {
    var terms = ReceiptTerms.of(ON_TERMS, PLAN);
    assertThat(terms.asked("kites?")).isEqualTo(ON_TERMS);
    assertThat(terms.limited(SearchPlan.words("kites?"))).isEqualTo(PLAN);
    assertThat(terms.words())
        .isEqualTo(
            "since 2024-01-02, cs.LG, cs.RO, Kite Lab, Ada, at most 3 papers,"
                + " about arXiv:2405.00001, in de, by the model local and no other");
  }

  @Test
  void whoWasToWriteIsSaid() {
    var plan = SearchPlan.words("kites?");
    var quotes = Request.of("kites?").writtenBy(new ModelChoice.Quotes());
    var terms = ReceiptTerms.of(quotes, plan);
    assertThat(terms).isNotEqualTo(ReceiptTerms.NONE);
    assertThat(terms.words()).isEqualTo("in en, quotes only, by no model");
    assertThat(terms.asked("kites?")).isEqualTo(quotes);
    assertThat(ReceiptTerms.NONE.words()).isEqualTo("in en");
  }

  @Test
  void withoutTermsNothingIsSet() {
    var plan = SearchPlan.words("kites?");
    assertThat(ReceiptTerms.of(Request.of("kites?"), plan)).isEqualTo(ReceiptTerms.NONE);
    assertThat(ReceiptTerms.NONE.asked("kites?")).isEqualTo(Request.of("kites?"));
    assertThat(ReceiptTerms.NONE.limited(plan)).isEqualTo(plan);
  }
}
