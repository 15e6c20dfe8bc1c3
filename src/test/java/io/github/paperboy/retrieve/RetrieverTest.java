package io.github.paperboy.retrieve;

import static io.github.paperboy.retrieve.PlanBuilder.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import io.github.paperboy.index.Order;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Byline.Organisation;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.RetrieveSettings.OnDemand;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetrieverTest {
  private static final Paper HONEY =
      paper(
          "honey", "Waggle: how bees find honey", "They dance. The hive learns where to go.", 2021);
  private static final Paper HIVE =
      paper("hive", "Cold hives", "A hive in winter. Bees keep warm.", 2023);
  private static final Paper RAIL =
      paper(
              "rail",
              "Railtime: trains on a single track",
              "Delays spread. A railway recovers.",
              2024)
          .withByline(new Byline(List.of(), null, new Organisation("acme", "Acme")));
  private static final Paper STARS =
      paper("stars", "Galaxies", "A telescope sees stars. Far away.", 2022);
  private static final List<Paper> ALL = List.of(HONEY, HIVE, RAIL, STARS);

  private final TopicModel model = new TopicModel();

  @Test
  void wordsAndMeaningFindWhatIsAskedFor() {
    var found = ask(plan("where do bees live in winter?"));
    assertThat(ids(found)).startsWith("hive", "honey");
    assertThat(found.searched().papers()).isEqualTo(4);
    assertThat(found.timings()).containsKeys("search", "read");
  }

  @Test
  void evidenceNamesItsBestSentence() {
    var scores = first(ask(plan("the railway"))).scores();
    assertThat(scores.sentence()).as("the title").isZero();
    assertThat(scores.sentenceCosine()).isCloseTo(1, within(0.01));
    assertThat(scores.cosine()).isCloseTo(1, within(0.01));
    assertThat(scores.lexical()).isPositive();
    assertThat(scores.named()).isZero();
  }

  @Test
  void aNamedPaperComesFirstAndTurnsTheQuestionIntoALookup() {
    var found = ask(plan("waggle"));
    assertThat(ids(found)).startsWith("honey");
    assertThat(first(found).scores().named()).isEqualTo(0.9);
    assertThat(found.plan().intent()).isEqualTo(Intent.LOOKUP);
  }

  @Test
  void aPaperNamedWithinAQuestionComesFirstAndLeavesItsIntent() {
    var plan = plan("how many stars does waggle see").intent(Intent.FACT).titles("waggle");
    var found = ask(plan);
    assertThat(ids(found)).startsWith("honey", "stars");
    assertThat(found.plan().intent()).isEqualTo(Intent.FACT);
  }

  @Test
  void aComparisonAlternatesItsSides() {
    var plan = plan("speed").intent(Intent.COMPARE).sides("railtime", "hive");
    var found = ask(plan);
    assertThat(ids(found)).startsWith("rail", "hive");
    assertThat(found.evidence().stream().limit(2).map(each -> each.scores().side()))
        .containsExactly(0, 1);
  }

  @Test
  void givenPapersAreTheOnlyOnesSearched() {
    assertThat(ids(ask(plan("bees").papers(STARS.id(), HIVE.id()))))
        .containsExactly("hive", "stars");
    assertThat(ids(ask(plan("").papers(STARS.id(), HIVE.id())))).containsExactly("stars", "hive");
  }

  @Test
  void withoutWordsTheNewestComeFirst() {
    var plan = plan("").order(Order.NEWEST);
    assertThat(ids(ask(plan))).containsExactly("rail", "hive", "stars", "honey");
  }

  @Test
  void aListWithoutWordsIsAsLongAsIsAskedFor() {
    var plan = plan("").order(Order.NEWEST).limit(3).build();
    var found = retriever(ALL, RetrieveSettings.DEFAULTS.withLimit(2)).retrieve(plan);
    assertThat(ids(found)).containsExactly("rail", "hive", "stars");
  }

  @Test
  void withWordsTheOrderAppliesToWhatIsRelevant() {
    var plan = plan("bees").order(Order.NEWEST);
    assertThat(ids(ask(plan))).containsExactly("hive", "honey");
  }

  @Test
  void theFilterHoldsForWordsAndForMeaning() {
    var plan = plan("bees").organisation("acme");
    assertThat(ids(ask(plan))).containsExactly("rail");
  }

  @Test
  void papersSeenBeforeComeLast() {
    var plan = plan("bees").seen(HIVE.id(), HONEY.id());
    assertThat(ids(ask(plan))).endsWith("hive", "honey").hasSize(4);
  }

  @Test
  void thePlansLimitCountsBeforeThatOfTheSettings() {
    var settings = RetrieveSettings.DEFAULTS.withLimit(3);
    assertThat(retriever(ALL, settings).retrieve(SearchPlan.words("bees")).evidence()).hasSize(3);
    var one = plan("bees").limit(1).build();
    assertThat(retriever(ALL, settings).retrieve(one).evidence()).hasSize(1);
  }

  @Test
  void aPlanThatAsksNothingFindsNothing() {
    assertThat(retriever(ALL).retrieve(SearchPlan.words("")).evidence()).isEmpty();
  }

  @Test
  void papersWithoutEncodingAreEncodedWhileTheQuestionWaits() {
    var found = retriever(List.of()).retrieve(SearchPlan.words("bees in winter"));
    assertThat(ids(found)).startsWith("hive", "honey");
    assertThat(first(found).scores().sentence()).isNotNegative();
    assertThat(model.encoded).hasPositiveValue();
  }

  @Test
  void withoutTimeForThatStaticVectorsDecide() {
    var settings =
        RetrieveSettings.DEFAULTS.withEncoding(
            new OnDemand(50, Duration.ZERO, 0, Duration.ofSeconds(5)));
    var found = retriever(List.of(RAIL), settings).retrieve(SearchPlan.words("bees in winter"));
    assertThat(ids(found)).startsWith("hive", "honey");
    assertThat(first(found).scores().sentence()).isEqualTo(-1);
    assertThat(model.encoded).hasValue(0);
  }

  @Test
  void anEncoderThatFailsIsDoneWithout() {
    EmbeddingModel broken =
        new EmbeddingModel() {
          @Override
          public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            throw new IllegalStateException("no model file");
          }
        };
    var retriever =
        new Retriever(
            new SmallIndex(ALL, ALL),
            new Embeddings(broken, model, model),
            RetrieveSettings.DEFAULTS,
            InstantSource.system());
    assertThat(ids(retriever.retrieve(SearchPlan.words("bees in winter")))).startsWith("hive");
  }

  @Test
  void similarPapersLeaveOutThePaperItself() {
    assertThat(retriever(ALL).similar(HIVE.id()).getFirst().paper()).isEqualTo(HONEY);
    assertThat(retriever(ALL).similar(HIVE.id())).extracting(Evidence::paper).doesNotContain(HIVE);
    assertThat(retriever(List.of()).similar(HIVE.id()).getFirst().paper()).isEqualTo(HONEY);
    assertThat(retriever(ALL).similar(new PaperId("nowhere"))).isEmpty();
  }

  @Test
  void aPaperIsLookedUpByIdOrByName() {
    assertThat(retriever(ALL).lookUp("rail")).contains(RAIL);
    assertThat(retriever(ALL).lookUp("Waggle")).contains(HONEY);
    assertThat(retriever(ALL).lookUp("no such thing")).isEmpty();
  }

  private Retrieved ask(PlanBuilder plan) {
    return retriever(ALL).retrieve(plan.build());
  }

  private Retriever retriever(List<Paper> encoded) {
    return retriever(encoded, RetrieveSettings.DEFAULTS);
  }

  private Retriever retriever(List<Paper> encoded, RetrieveSettings settings) {
    return new Retriever(
        new SmallIndex(ALL, encoded),
        new Embeddings(model, model, model),
        settings,
        InstantSource.system());
  }

  private static Evidence first(Retrieved found) {
    return found.evidence().getFirst();
  }

  private static List<String> ids(Retrieved found) {
    return found.evidence().stream().map(each -> each.paper().id().value()).toList();
  }

  private static Paper paper(String id, String title, String text, int year) {
    return Paper.of(new PaperId(id), title, text, "test")
        .withPublished(PaperDate.parse("" + year).orElseThrow());
  }
}
