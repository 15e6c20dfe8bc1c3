package io.github.paperboy.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.claim.ClaimSettings;
import io.github.paperboy.claim.ClaimTraining;
import io.github.paperboy.claim.Label;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.testing.HashedWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static Paper stones(int number) {
    return Paper.of(new PaperId("test:" + number), "Stones", "Rivers make stones round.", "test");
  }

  private static List<LabelledClaim> claims() {
    List<LabelledClaim> claims = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      claims.add(new LabelledClaim("Rivers make stones round", stones(i), Label.SUPPORTED, ""));
      claims.add(new LabelledClaim("Seven elephants sang", stones(i), Label.NOT_ENOUGH, ""));
    }
    return claims;
  }

  @Test
  void theReportSetsTheCheckBesideBaselines() {
    var claims = claims();
    var report =
        ClaimsEvaluation.report(claims, claims.stream().map(_ -> Label.SUPPORTED).toList());
    assertThat(report.figures()).containsEntry("precision", 0.5);
    assertThat(report.lexical().macroF1()).isGreaterThan(0.6);
    assertThat(report.figures().get("lead")).isNegative();
    assertThat(report.majority().macroF1()).isLessThan(report.lexical().macroF1());
    assertThat(report.format().lines()).hasSize(3);
  }

  @Test
  void foldsLabelPapersTheyHaveNotLearntFrom() {
    var examples = ClaimsEvaluation.examples(claims(), 2);
    assertThat(examples).allSatisfy(e -> assertThat(e.weight()).isEqualTo(2.0 * 24 / (3 * 12)));
    var observed = new ClaimTraining(new HashedWords()).observe(examples);
    var folds = new ClaimFolds(observed, 3);
    assertThat(observed)
        .allSatisfy(one ->
            assertThat(folds.verdict(one, ClaimSettings.DEFAULTS).label())
                .isEqualTo(one.example().label()));
  }
}
