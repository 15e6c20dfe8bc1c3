package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Links;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Embeddings;
import io.github.paperboy.testing.WordHashEmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DigestReplayTest {
  private static final WordHashEmbeddingModel MODEL = new WordHashEmbeddingModel();
  private static final Embeddings MODELS = new Embeddings(MODEL, new NoEncoder(), MODEL);
  private static final ReplayProfile KITES =
      ReplayProfile.read(
          """
          {"name":"kites","topics":["steering kites"],"categories":["cs.RO"],"keywords":["kite"]}
          """);

  private static final class NoEncoder implements PaperEncoder {
    @Override
    public String fingerprint() {
      return "none";
    }

    @Override
    public List<Encoding> encode(List<Paper> papers) {
      throw new AssertionError("static vectors are enough");
    }
  }

  private static Paper paper(String id, String title, String category) {
    var text = title + ". We study " + id + ", a kite.";
    var paper = Paper.of(new PaperId(id), title, text, "test");
    return new Paper(
        paper.id(),
        null,
        title,
        paper.summary(),
        Byline.UNKNOWN,
        PaperDate.parse("2026-01-01").orElseThrow(),
        null,
        List.of(category),
        Engagement.UNKNOWN,
        Links.NONE,
        false,
        "test");
  }

  @Test
  void whatIsSentIsCountedAgainstTheJudgement() {
    var days = new TreeMap<LocalDate, List<Paper>>();
    var day = LocalDate.of(2026, 1, 1);
    days.put(
        day,
        List.of(
            paper("a", "Steering kites", "cs.RO"),
            paper("b", "Kites and how steering kites is taught", "cs.CY"),
            paper("c", "Bread", "cs.RO")));
    days.put(day.plusDays(1), List.of(paper("a", "Steering kites", "cs.RO")));

    var report =
        new DigestReplay(MODELS, DigestReplay.Vectoring.STATIC, DigestSettings.DEFAULTS)
            .run(days, List.of(KITES));
    var row = report.rows().getFirst();
    assertThat(row.sent()).isEqualTo(2);
    assertThat(row.precision()).isEqualTo(0.5);
    assertThat(row.possible()).isEqualTo(3);
    assertThat(row.prevalence()).isCloseTo(0.75, within(1e-9));
    assertThat(row.digests()).isEqualTo(1);
    assertThat(report.repeats()).isZero();
  }

  @Test
  void wordsAreJudgedAsWholeWords() {
    assertThat(KITES.relevant(paper("a", "Kites", "cs.RO"))).isTrue();
    var paper = Paper.of(new PaperId("b"), "Kitesurfers", "No kites.", "test");
    assertThat(KITES.relevant(paper)).isFalse();
  }

  @Test
  void aProfileWithoutAJudgementIsRefused() {
    assertThatThrownBy(() -> ReplayProfile.read("{\"name\":\"x\",\"topics\":[\"x\"]}"))
        .hasMessageContaining("categories");
  }

  @Test
  void theProfilesOfTheProjectAreTwenty() throws IOException {
    var lines = Files.readAllLines(Path.of("src/eval/digests/profiles.jsonl"));
    assertThat(lines.stream().map(ReplayProfile::read).map(ReplayProfile::name))
        .hasSize(20)
        .doesNotHaveDuplicates();
  }
}
