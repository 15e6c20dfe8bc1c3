package io.github.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Recorded answers of the real services, where they are at hand.
class SharedWireTest {
  private static final Path WIRE = Path.of("..", "shared", "wire");

  @BeforeEach
  void requireRecordings() {
    assumeThat(WIRE).isDirectory();
  }

  private static byte[] recorded(String name) throws IOException {
    return Files.readAllBytes(WIRE.resolve(name));
  }

  @Test
  void announcementsAreRead() throws IOException {
    var feed = RssFeed.read(recorded("arxiv_rss/rss_from_arxiv_docs.xml"));

    assertThat(feed.items())
        .singleElement()
        .satisfies(item -> {
          var paper = item.paper().orElseThrow();
          assertThat(paper.id()).isEqualTo(PaperId.parse("2203.01250"));
          assertThat(paper.version()).isEqualTo(3);
          assertThat(paper.listed()).isNull();
          assertThat(paper.byline().authors()).containsExactly("Antonin Monteil", "Paul Pegon");
          assertThat(paper.categories()).containsExactly("math.AP", "math.OC");
          assertThat(paper.links().others()).hasSize(1);
          assertThat(paper.abstractText()).startsWith("We consider first order local minimization");
        });
    assertThat(RssFeed.read(recorded("arxiv_rss/rss_weekend_empty.xml")).items()).isEmpty();
  }

  @Test
  void harvestsAreRead() throws IOException {
    var page = OaiPage.read(recorded("arxiv_oai/arxiv-physics-hep-ex.xml"));

    assertThat(page.records()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(page.records()).allMatch(record -> record.paper().isPresent());
    var paper = page.records().getFirst().paper().orElseThrow();
    assertThat(paper.id()).isEqualTo(PaperId.parse("1706.05371"));
    assertThat(paper.published()).isEqualTo(new PaperDate(2017, 6, 16));
    assertThat(paper.byline().authors()).hasSize(13).startsWith("Tyler Anderson");
    assertThat(paper.version()).isNull();
  }

  @Test
  void lookUpsAreRead() throws IOException {
    var page = AtomPage.read(recorded("arxiv_atom/q_testing_s0_m100_cfe7536492ca.xml"));

    assertThat(page.papers()).hasSize(100).allMatch(paper -> !paper.abstractText().isEmpty());
    assertThat(page.papers()).extracting(Paper::version).doesNotContainNull();
    assertThat(page.total()).isGreaterThan(100);
  }
}
