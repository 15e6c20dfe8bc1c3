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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPapersTest {
  private static final Paper KITES =
      SamplePapers.KITES.withByline(
          new Byline(List.of("Zoë Müller"), null, new Organisation("acme", "Acme Labs")));

  private final NewPapers papers =
      new NewPapers.Reader(
              new MemoryIndex(),
              new Embeddings(
                  new WordHashEmbeddingModel(),
                  new WordHashPaperEncoder(),
                  new WordHashEmbeddingModel()),
              DigestSettings.DEFAULTS)
          .read(List.of(SamplePapers.BREAD, KITES));

  @Test
  void nearPapersAreFoundWithTheirRelevance() {
    assertThat(papers.near("flying kites", 0, 0.4)).extracting(Near::paper).containsExactly(KITES);
    assertThat(papers.near("flying kites", 2, 0.4)).isEmpty();
    assertThat(papers.near("deep sea fish", 0, 0.4)).isEmpty();
    assertThat(papers.all(1)).extracting(Near::paper).containsExactly(KITES);
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
