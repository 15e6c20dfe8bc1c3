package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.claim.ClaimCheck.Checked;
import io.github.paperboy.claim.Label;
import io.github.paperboy.claim.Reason;
import io.github.paperboy.claim.Verdict;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.Span;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What programs and people read of a checked claim.
class ClaimSnapshotTest {
  private static final Paper KETTLE =
      Paper.of(
          PaperId.parse("2501.01234"),
          "Kettle in 𝒪(1)",
          "We study 𝒪(1) kettles. They boil in 3 seconds.",
          "test");

  private static Checked contradicted() {
    var quote = "They boil in 3 seconds.";
    int start = KETTLE.abstractText().indexOf(quote);
    var reason = new Reason(Reason.Kind.NUMBER, "the abstract says 3,\u001b[31m the claim 4");
    return new Checked(
        KETTLE,
        new Verdict(
            Label.CONTRADICTED,
            0.87654321,
            new Span(start, start + quote.length()),
            quote,
            List.of(reason)));
  }

  private static String shown(Optional<Checked> checked) {
    var out = new StringWriter();
    var output =
        new Output(new PrintWriter(out), new PrintWriter(new StringWriter()), Terminal.NONE);
    new ClaimView(output).show(checked);
    output.out().flush();
    return out.toString();
  }

  @Test
  void aCheckedClaimAsJsonCountsUnicodeCharacters() {
    assertThat(JsonText.object(ClaimJson.of(contradicted())))
        .isEqualTo(
            "{\"label\":\"contradicted\",\"score\":0.8765,"
                + "\"quote\":\"They boil in 3 seconds.\",\"start\":23,\"end\":46,"
                + "\"reasons\":[\"the abstract says 3, [31m the claim 4\"],"
                + "\"paper\":{\"id\":\"arxiv:2501.01234\",\"title\":\"Kettle in 𝒪(1)\"}}");
  }

  @Test
  void withoutEvidenceThereAreNoOffsets() {
    var nothing = new Verdict(Label.NOT_ENOUGH, 1, null, "", List.of());
    assertThat(JsonText.object(ClaimJson.of(new Checked(KETTLE, nothing))))
        .contains("\"quote\":\"\",\"start\":null,\"end\":null,\"reasons\":[]");
    assertThat(JsonText.object(ClaimJson.nothing()))
        .isEqualTo(
            "{\"label\":\"not_enough\",\"score\":1,\"quote\":\"\",\"start\":null,\"end\":null,"
                + "\"reasons\":[],\"paper\":null}");
  }

  @Test
  void aCheckedClaimForPeople() {
    assertThat(shown(Optional.of(contradicted())))
        .isEqualTo(
            """
            Contradicted · likelihood 0.88
            • the abstract says 3, [31m the claim 4

              “They boil in 3 seconds.”

            [1] Kettle in 𝒪(1)
                no date · https://arxiv.org/abs/2501.01234
            """);
    assertThat(shown(Optional.empty())).startsWith("No paper here");
  }

  @Test
  void aLineOfABatchMayNameItsPaperByTitleOrId() {
    assertThat(ClaimLine.read("{\"id\":1,\"claim\":\"x\",\"paper_title\":\"T\"}").paper())
        .isEqualTo("T");
    assertThat(ClaimLine.read("{\"id\":1,\"claim\":\"x\",\"paper\":\"2501.00001\"}").paper())
        .isEqualTo("2501.00001");
    assertThat(ClaimLine.read("{\"claim\":\"x\"}").error()).startsWith("no id");
    assertThat(ClaimLine.read("[]").error()).startsWith("not an object");
    assertThat(ClaimLine.read("x").error()).startsWith("not JSON");
  }
}
