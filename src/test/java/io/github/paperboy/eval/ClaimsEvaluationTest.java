package io.github.paperboy.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.claim.ClaimCheck;
import io.github.paperboy.claim.ClaimSettings;
import io.github.paperboy.claim.Label;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.testing.HashedWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsEvaluationTest {
  private static final Paper PAPER =
      Paper.of(
          PaperId.ofTitle("Round Stones"), "Round Stones", "Rivers make stones round.", "test");

  @TempDir private Path directory;

  @Test
  void claimsFindTheirPaperByTitle() throws IOException {
    var file = directory.resolve("claims.jsonl");
    Files.writeString(
        file,
        """
        {"claim": "Rivers make stones round", "paper_title": "round stones", "label": "supported"}
        """);
    assertThat(ClaimFiles.byTitle(file, List.of(PAPER)))
        .containsExactly(new LabelledClaim("Rivers make stones round", PAPER, Label.SUPPORTED, ""));
    assertThatThrownBy(() -> ClaimFiles.byTitle(file, List.of()))
        .hasMessageContaining("round stones");
  }

  @Test
  void scifactWithoutEvidenceIsNotEnough() throws IOException {
    Files.writeString(
        directory.resolve("evidence.jsonl"),
        """
        {"claim": "a", "cited": ["1", "2"], "evidence": [{"doc": "1", "label": "CONTRADICT"}]}
        """);
    try (OutputStream stream =
        new GZIPOutputStream(Files.newOutputStream(directory.resolve("corpus.jsonl.gz")))) {
      stream.write(
          """
          {"id": "1", "title": "t", "abstract": "x"}
          {"id": "2", "title": "u", "abstract": "y"}
          """
              .getBytes(StandardCharsets.UTF_8));
    }
    assertThat(ClaimFiles.scifact(directory))
        .extracting(LabelledClaim::label)
        .containsExactly(Label.CONTRADICTED, Label.NOT_ENOUGH);
  }

  @Test
  void theReportSetsTheCheckBesideBaselines() {
    var check = new ClaimCheck(new HashedWords(), ClaimSettings.DEFAULTS);
    var report =
        ClaimsEvaluation.measure(
            check,
            List.of(
                new LabelledClaim("Rivers make stones round", PAPER, Label.SUPPORTED, ""),
                new LabelledClaim("Seven elephants sang", PAPER, Label.NOT_ENOUGH, "")));
    assertThat(report.lexical().macroF1()).isGreaterThan(0.6);
    assertThat(report.majority().macroF1()).isLessThan(report.lexical().macroF1());
    assertThat(report.format().lines()).hasSize(3);
  }
}
