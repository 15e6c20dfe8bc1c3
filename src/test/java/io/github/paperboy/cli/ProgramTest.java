package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a person uses it, inside this process: arguments in; text, messages and an exit
/// code out.
class ProgramTest {
  @TempDir static Path directory;

  private static Sandbox sandbox = new Sandbox(Path.of(""));

  private static Sandbox.Run run(String in, String... arguments) {
    return sandbox.run(in, arguments);
  }

  private static Sandbox.Run run(List<String> arguments) {
    return sandbox.run(arguments);
  }

  private static Sandbox.Run run(String arguments) {
    return sandbox.run(arguments);
  }

  @BeforeAll
  static void bringPapersIn() throws Exception {
    sandbox = Sandbox.in(directory);
    var run = sandbox.bringPapersIn();
    assertThat(run.out())
        .contains("papers.jsonl: 3 new, 0 updated, 0 unchanged, 1 rejected")
        .contains("line 4:")
        .contains("3 papers in the index");
    assertThat(run.code()).isZero();
  }

  @Test
  void bringingTheSameInAgainChangesNothing() {
    assertThat(run(List.of("ingest", directory.resolve("papers.jsonl").toString())).out())
        .contains("0 new, 0 updated, 3 unchanged, 1 rejected");
  }

  @Test
  void aQuestionIsAnsweredWithItsSource() {
    var run = run("ask How quickly does Kettle boil water?");
    assertThat(run.out()).contains("90 seconds").contains("[1] Kettle: Boiling Water Quickly");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void anAnswerAsJsonIsOneLine() {
    var run = run("ask --json How quickly does Kettle boil water?");
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out())
        .startsWith("{\"question\":\"How quickly does Kettle boil water?\",\"status\":\"cited\"");
  }

  @Test
  void aSearchListsPapersAsTextAndAsJson() {
    assertThat(run("search -k 1 teapots").out()).startsWith("1.  Teapots for Robots");
    assertThat(run("search --json -k 2 tea").out())
        .startsWith("{\"query\":\"tea\",\"understood\":{")
        .contains("\"hits\":[{\"rank\":1,\"id\":\"arxiv:2")
        .contains("\"timings_ms\":{");
  }

  @Test
  void conditionsAndOrderAreKept() {
    assertThat(run("search --since 2025-02 --sort newest tea").out())
        .startsWith("1.  On Cups")
        .contains("2.  Teapots for Robots")
        .doesNotContain("Kettle");
  }

  @Test
  void manyQuestionsGiveALineEach() {
    var run =
        run(
            """
            {"id": "a", "question": "How quickly does Kettle boil water?"}
            {"id": "b", "turns": ["What is Kettle?", "and on cups?"]}
            """,
            "ask",
            "--batch",
            "-");
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out().lines().toList().getFirst()).startsWith("{\"id\":\"a\",\"question\":");
    assertThat(run.out().lines().toList().getLast()).startsWith("{\"id\":\"b\",\"answers\":[{");
  }

  @Test
  void aClaimIsCheckedAgainstTheNamedPaper() {
    var run =
        run(List.of("check", "Kettle boils one litre of water in 95 seconds.", "--paper", "ketle"));
    assertThat(run.out())
        .startsWith("Contradicted")
        .contains("the abstract says 90, the claim 95")
        .contains("“We present Kettle, which boils one litre")
        .contains("[1] Kettle: Boiling Water Quickly");
    assertThat(run.code()).isZero();
  }

  @Test
  void aClaimWithoutAPaperNamesThePaperThatSaysMost() {
    var run = run(List.of("check", "--json", "Teapots are trained that pour tea for robots."));
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out())
        .startsWith("{\"label\":\"supported\",\"score\":")
        .contains("\"quote\":\"We train teapots that pour tea for robots without spilling.\"")
        .contains("\"start\":23,\"end\":82")
        .contains("\"title\":\"Teapots for Robots\"");
  }

  @Test
  void labelledClaimsAreMeasuredAndFloorsJudged() throws Exception {
    var claims =
        Files.writeString(
            directory.resolve("labelled.jsonl"),
            """
            {"claim": "Kettle boils one litre of water in 95 seconds.", \
            "paper_title": "Kettle: Boiling Water Quickly", "label": "contradicted"}
            {"claim": "Teapots are sold in Iceland.", \
            "paper_title": "Teapots for Robots", "label": "supported"}
            """);
    var floor = Files.writeString(directory.resolve("floor.yaml"), "labelled: {precision: 0.5}\n");
    var run =
        run(
            List.of(
                "eval",
                "claims",
                "--papers",
                directory.resolve("papers.jsonl").toString(),
                "--claims",
                claims.toString(),
                "--expected",
                floor.toString(),
                "-v"));
    assertThat(run.out())
        .contains("check        2 claims  three-way 0.333")
        .contains(
            "not_enough, not supported, removed: Teapots are sold in Iceland. [Teapots for Robots]")
        .contains("below the floor");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void manyClaimsGiveALineEachAndAnUnknownPaperAnError() {
    var run =
        run(
            """
            {"id": "a", "claim": "Kettle boils one litre of water in 90 seconds.", \
            "paper_title": "Kettle: Boiling Water Quickly"}
            {"id": "b", "claim": "Tea is hot.", "paper_title": "Quantum Chromodynamics"}
            {"id": "c", "claim": ""}
            """,
            "check",
            "--batch",
            "-");
    var lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("{\"id\":\"a\",\"label\":\"supported\",\"score\":");
    assertThat(lines.get(1)).startsWith("{\"id\":\"b\",\"error\":\"no paper here is named");
    assertThat(lines.get(2)).startsWith("{\"id\":\"c\",\"error\":\"no claim; expected");
  }

  @Test
  void aPaperIsFoundByIdAddressAndMangledTitle() {
    for (var name : List.of("2501.00001", "https://arxiv.org/abs/2501.00001v2", "ketle boiling")) {
      assertThat(run(List.of("paper", name)).out()).startsWith("Kettle: Boiling Water Quickly");
    }
  }

  @Test
  void aPaperThatIsNotThereIsAFailureNotACrash() {
    var run = run("paper quantum chromodynamics");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("paperboy: no paper here is named like that");
  }

  @Test
  void similarPapersLeaveOutThePaperItself() {
    assertThat(run("similar 2501.00001").out())
        .contains("Teapots for Robots")
        .doesNotContain("Kettle");
  }

  @Test
  void theDoctorFindsEverythingGreen() {
    var run = run("doctor");
    assertThat(run.out()).contains("3 papers, 3 encoded").doesNotContain("RED");
    assertThat(run.code()).isZero();
  }

  @Test
  void theDoctorNamesWhatIsWrongInTheConfiguration() throws Exception {
    var file = Files.writeString(directory.resolve("wrong.yaml"), "asc: {}\n");
    var run = run(List.of("doctor", "--config", file.toString()));
    assertThat(run.out()).contains("RED").containsPattern("did you mean\\s+`ask`");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void everythingWrongInTheConfigurationIsToldAtOnce() throws Exception {
    var file =
        Files.writeString(
            directory.resolve("many.yaml"), "ask: {words: 1, wrods: 2}\nretrieve: {depth: x}\n");
    var run = run(List.of("search", "--config", file.toString(), "tea"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.contains("many.yaml"));
  }

  @Test
  void wrongUsageIsOneSentenceAndCodeTwo() {
    List<String> wrong =
        new ArrayList<>(
            List.of(
                "aks x",
                "ask",
                "ask -k 0 x",
                "check",
                "check --batch - x",
                "ask -k many x",
                "ask --since yesterday x",
                "ask --since 2025 --until 2024 x",
                "ask --frobnicate x",
                "search --sort sideways x",
                "search --batch /nowhere/at/all",
                "ingest",
                "ingest --year 12 x",
                "paper",
                "eval",
                "eval ranking --corpus x",
                "eval claims",
                "eval claims --claims x --folds 1",
                "search --config /nowhere/at/all x"));
    for (var arguments : wrong) {
      var run = run(arguments);
      assertThat(run.code()).as(arguments).isEqualTo(2);
      assertThat(run.err().lines()).as(arguments).hasSize(1);
      assertThat(run.err()).as(arguments).startsWith("paperboy: ");
      assertThat(run.out()).as(arguments).isEmpty();
    }
  }

  @Test
  void resultsThatCannotBeWrittenAreAFailure() {
    for (var command : List.of("--version", "search tea", "ask --json tea", "doctor")) {
      var output =
          new Output(FullDisk.writer(), new PrintWriter(new StringWriter()), Terminal.NONE);
      int code = new Program(sandbox.surroundings("", output)).run(command.split(" "));
      assertThat(code).as(command).isEqualTo(1);
    }
  }

  @Test
  void aMisspeltCommandIsSuggested() {
    assertThat(run("serch x").err()).contains("did you mean `search`?");
  }

  @Test
  void whatStandsInThePlaceOfACommandIsNamed() {
    assertThat(run("aks tea").err())
        .isEqualTo("paperboy: there is no command 'aks'. See `paperboy --help`.\n");
    assertThat(run("--data x ask tea").err())
        .startsWith("paperboy: '--data' stands before the command; write it after");
    assertThat(run("--data x ask tea").code()).isEqualTo(2);
  }

  @Test
  void aPaperWithoutNeighboursIsSaidToHaveNone() {
    assertThat(run("similar 2501.00001 --since 2030").out()).startsWith("No other paper is here");
  }

  @Test
  void aMissingFileIsToldAndTheOthersAreRead() {
    var good = directory.resolve("papers.jsonl").toString();
    var run = run(List.of("ingest", "/nowhere/at/all", good));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("there is no such file");
    assertThat(run.out()).contains("papers.jsonl: 0 new");
  }

  @Test
  void anEmptyDirectoryWithoutStarterSetSaysWhatToDo() {
    var run = run(List.of("ask", "--data", directory.resolve("none").toString(), "x"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("bring some in with `paperboy ingest FILE`");
  }

  @Test
  void hostileQuestionsAreAnsweredLikeOthers() {
    for (var question : List.of("🦖🦕🐊", "\u0000\u001b[2J", "x ".repeat(50_000), "?")) {
      var run = run(List.of("ask", "--json", question));
      assertThat(run.code()).isZero();
      assertThat(run.out().lines()).hasSize(1);
    }
  }

  @Test
  void everyCommandHasHelp() {
    for (var command : Program.commands().keySet()) {
      var run = run(command + " --help");
      assertThat(run.code()).as(command).isZero();
      assertThat(run.out()).contains("Usage: paperboy " + command);
    }
    assertThat(run("--help").out()).contains("doctor").contains("Exit codes");
    assertThat(run("--version").out()).startsWith("paperboy ");
  }
}
