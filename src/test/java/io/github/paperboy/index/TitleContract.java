package io.github.paperboy.index;

import static io.github.paperboy.index.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Finding a paper by what somebody remembers of its title.
interface TitleContract extends IndexUnderTest {
  private void givenTitles() {
    given(
        entry("affine", "Sailing By Radar -- CNN Inversion of Projective Maps", "We sail."),
        entry("dag", "CoSlide: Convex Sparse DAG Learning", "Graphs without cycles."),
        entry("pix", "TeachPix2Pix: Drawing From Spoken Commands", "Drawing."),
        entry("kart", "Attention on Splines", "Kernel spline attention (KsAtt) learns."),
        entry("af", "AF-MLP: Activation Functions for Perceptrons", "Activations."),
        entry("bort", "BORT: Pruning Transformers", "Pruning."),
        entry("uses", "Probing Language Encoders", "We probe BORT and others (BORT)."),
        entry("survey", "A Survey of Pruning for Transformers in Vision", "A survey."));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "sailing by radr - cnn invers of projetive mpas, affine",
    "coslid dag lerning, dag",
    "teach pix to pix, pix",
    "TeachPixtoPix, pix",
    "teachpix 2 pix drawing, pix",
    "KsAtt, kart",
    "ksatt, kart",
    "ksatt attention splines, kart",
    "af mlp, af",
    "AFMLP, af",
    "bort, bort",
    "Pruning transformers, bort",
    "CONVEX SPARSE DAG LEARNING, dag",
  })
  default void findsTheTitleMeant(String written, String id) {
    givenTitles();
    var hits = titles(written).toList();

    assertThat(hits.getFirst().id().value()).isEqualTo(id);
    assertThat(hits.getFirst().score()).isBetween(0.6, 1.0);
  }

  @ParameterizedTest
  @CsvSource({"protein folding with quantum annealers", "zq", "stock prices"})
  default void whatNoTitleIsLikeIsNoSureHit(String written) {
    givenTitles();
    assertThat(titles(written).filter(hit -> hit.score() >= 0.5)).isEmpty();
  }

  @Test
  default void theExactTitleIsCertain() {
    givenTitles();
    var hit = titles("coslide: convex SPARSE dag learning").findFirst().orElseThrow();

    assertThat(hit).isEqualTo(new Hit(hit.id(), 1.0));
    assertThat(hit.id().value()).isEqualTo("dag");
  }

  @Test
  default void theFilterHoldsForTitlesToo() {
    givenTitles();
    var none = PaperFilter.NONE.withMinComments(1);

    List<Hit> hits = ask(view -> view.lexical(new LexicalQuery.TitleLike("bort"), none, 5));
    assertThat(hits).isEmpty();
  }
}
