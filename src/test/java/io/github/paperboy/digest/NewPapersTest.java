package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.NewPapers.Near;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Byline.Organisation;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Embeddings;
import io.github.paperboy.testing.MemoryIndex;
import io.github.paperboy.testing.SamplePapers;
import io.github.paperboy.testing.WordHashEmbeddingModel;
import io.github.paperboy.testing.WordHashPaperEncoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPapersTest {
  private static final Paper KITES =
      SamplePapers.KITES.withByline(
          new Byline(List.of("Zoë Müller"), null, new Organisation("acme", "Acme Labs")));

  private static final Embeddings MODELS =
      new Embeddings(
          new WordHashEmbeddingModel(), new WordHashPaperEncoder(), new WordHashEmbeddingModel());

  private final NewPapers papers = reader().read(List.of(SamplePapers.BREAD, KITES));

  private static NewPapers.Reader reader() {
    return new NewPapers.Reader(new MemoryIndex(), MODELS, DigestSettings.DEFAULTS);
  }

  @Test
  void nearPapersAreFoundWithTheirRelevance() {
    assertThat(papers.near("flying kites", 0, 0.4)).extracting(Near::paper).containsExactly(KITES);
    assertThat(papers.near("flying kites", 2, 0.4)).isEmpty();
    assertThat(papers.near("deep sea fish", 0, 0.4)).isEmpty();
    assertThat(papers.all(1)).extracting(Near::paper).containsExactly(KITES);
  }

  @Test
  void manyPapersAreAsNearATopicTogetherAsEachAlone() {
    var text = "kites of bread fly over baked lamps ".split(" ");
    List<Paper> many = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      var words = text[i % 7] + " " + text[i / 7 % 7];
      many.add(SamplePapers.paper("Title of " + words, "We see " + text[i % 5], "2025-01-01"));
    }
    var together = reader().read(many);
    var fresh = FreshPaperReader.withVectors(new MemoryIndex(), many);
    var relevance = new Relevance(fresh, DigestSettings.DEFAULTS.weights().meaning());
    var topic = new TopicReader(MODELS).read("flying kites over bread");
    assertThat(together.near(topic.text(), 0, 0))
        .extracting(Near::relevance)
        .containsExactlyElementsOf(
            fresh.papers().stream().map(each -> relevance.of(each, topic)).toList())
        .anyMatch(found -> found > 0.3)
        .anyMatch(found -> found < 0.1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9, 1})
  void whatIsAskedForAtLeastLeavesOutNothingThatIsSoNear(double least) {
    var topic = "soft flying kites over bread";
    List<Paper> many = new ArrayList<>();
    for (var words :
        List.of("flying kites", "kites flying", "kites over bread", "bread", "lamps")) {
      many.add(SamplePapers.paper("Title of " + words, "We see " + words, "2025-01-01"));
      many.add(SamplePapers.paper("Title", "We see soft " + words + " and lamps", "2025-01-01"));
    }
    many.add(SamplePapers.paper("Title", "Soft flying kites over bread", "2025-01-01"));
    var together = reader().read(many);
    assertThat(together.near(topic, 0, least))
        .containsExactlyElementsOf(
            together.near(topic, 0, 0).stream().filter(each -> each.relevance() >= least).toList());
  }

  @ParameterizedTest
  @CsvSource({"zoe muller, 1", "'Müller, Zoë', 1", "muller, 1", "mull, 0", "'?', 0"})
  void authorsAreFoundByWholeWords(String name, int found) {
    assertThat(papers.byAuthor(name, 0)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"ACME, 1", "acme labs, 1", "labs, 1", "me, 0", "bakery, 0"})
  void organisationsAreFoundByEitherName(String name, int found) {
    assertThat(papers.fromOrganisation(name, 0)).hasSize(found);
    assertThat(papers.fromOrganisation(name, 2)).isEmpty();
  }
}
