package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.store.ReceiptStore;
import io.github.paperboy.store.StoreSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Conversations, prompts, overviews and receipts as a person at the terminal uses them.
class ConversationProgramTest {
  @TempDir static Path directory;

  private static Sandbox sandbox = new Sandbox(Path.of(""));

  @BeforeAll
  static void bringPapersIn() throws Exception {
    sandbox = Sandbox.in(directory);
    assertThat(sandbox.bringPapersIn().code()).isZero();
  }

  private static Sandbox.Run run(String arguments) {
    return sandbox.run(arguments);
  }

  private static Sandbox.Run run(List<String> arguments) {
    return sandbox.run(arguments);
  }

  private static Sandbox.Run run(String in, String... arguments) {
    return sandbox.run(in, arguments);
  }

  @Test
  void promptsAreShownRenderedAndChecked() throws Exception {
    assertThat(run("prompt show rerank").out()).startsWith("---\npurpose: Order papers");
    assertThat(run("prompt render tldr").out()).contains("# user").doesNotContain("{{");
    assertThat(run("prompt show poem").code()).isEqualTo(2);
    assertThat(run("prompt check").code()).isZero();

    var own = Files.createDirectories(directory.resolve("data/prompts")).resolve("tldr.md");
    Files.writeString(own, run("prompt show tldr").out().replace("{{evidence}}", "{{evidense}}"));
    var check = run("prompt check");
    Files.delete(own);

    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out()).contains("unknown hole {{evidense}}").contains("hole {{evidence}} is");
  }

  @Test
  void aChatGoesOnWhereItStoppedAndForgetsOnRequest() {
    var typed =
        """
        How long does Kettle take to boil a litre?
        /sources
        /evidence 1
        /evidence 9
        /receipt
        /quit
        """;
    var first = run(typed, "chat");
    assertThat(first.out()).contains("90 seconds").contains("[1] Kettle: Boiling Water Quickly");
    assertThat(first.out()).contains("“We present Kettle");
    assertThat(first.err()).contains("/evidence takes the number of a source");

    var receipt = first.err().replaceAll("(?s).*receipt (r[0-9a-f]+);.*", "$1");
    assertThat(run("receipt " + receipt).out()).contains("How long does Kettle take to boil");

    var second = run("/history\n/forget\n/history\n", "chat");
    assertThat(second.err()).contains("Going on after 1 earlier questions").contains("Forgotten.");
    assertThat(run("/receipt\n", "chat").err()).contains("no receipt yet");
    assertThat(second.out()).containsOnlyOnce("How long does Kettle take");
  }

  @Test
  void papersInShortAndSideBySideAreQuotedWithoutAModel() {
    assertThat(run("tldr 2501.00001 --json").out())
        .contains("\"text\":\"We present Kettle, which boils one litre of water in 90 seconds.\"")
        .contains("\"verdict\":\"quoted\"");
    assertThat(run("explain 2502.00002").out()).contains("We train teapots that pour tea");

    var table = run("compare 2501.00001 2502.00002");
    assertThat(table.out()).contains("method\n  [1] We present Kettle").contains("[2] not stated");
    assertThat(run("compare 2501.00001 2502.00002 --json").out())
        .startsWith("{\"papers\":[{\"id\":\"arxiv:2501.00001\"")
        .contains("{\"aspect\":\"limits\",\"cells\":[null,null]}");
    assertThat(run("compare 2501.00001").code()).isEqualTo(2);
    var same = run("compare 2501.00001 2502.00002 2501.00001v1");
    assertThat(same.code()).isEqualTo(2);
    assertThat(same.err()).contains("are the same paper: Kettle");
  }

  @Test
  void measuresAnswersWithoutTheModelsTime() {
    var run = run("bench answer --count 3 --model-time 5");

    assertThat(run.out()).contains("3 papers").contains("answered from the model:");
    assertThat(run.code()).isZero();
  }

  @Test
  void measuresAnswersWhilePapersComeAndLeavesTheDataDirectoryAsItIs() {
    var run = run("bench sync --earlier 0 --papers 5 --count 4 --encoding 0");

    assertThat(run.out())
        .contains("8 papers, 5 of them new")
        .contains("answers before: min")
        .containsPattern("answers while papers came: .* times p50, .* times p99")
        .contains("from given away to found: min");
    assertThat(run.code()).isZero();
    assertThat(run("search --json -k 20 kettle tea").out()).doesNotContain("made-0");
    assertThat(run("bench sync --papers 0").code()).isEqualTo(2);
  }

  @Test
  void aReceiptTellsHowAnAnswerCameAboutAndWhatChangedSince() {
    var asked = run(List.of("ask", "--receipt", "How long does Kettle take to boil a litre?"));
    var id = asked.err().replaceAll("(?s).*receipt (r[0-9a-f]+).*", "$1");

    assertThat(run("receipt " + id).out())
        .contains("How long does Kettle take to boil a litre?")
        .contains("quoted from abstracts, no language model")
        .contains("evidence 1");
    assertThat(run("receipt " + id + " --json").out()).startsWith("{\"id\":\"" + id);
    assertThat(run("rerun " + id).out()).contains("Nothing changed.");
    assertThat(run("receipt r0").code()).isEqualTo(1);
    assertThat(run("ask kettle").err()).doesNotContain("receipt");
  }

  @Test
  void aLanguageIsKeptInTheReceiptAndOneThatIsNoneIsRefused() {
    var asked = run("ask --receipt --language pt-BR How long does Kettle take to boil a litre?");
    var id = asked.err().replaceAll("(?s).*receipt (r[0-9a-f]+).*", "$1");

    assertThat(asked.out()).contains("90 seconds");
    assertThat(run("receipt " + id).out()).contains("in pt-BR");
    assertThat(asked.err()).contains("questions are read in English only");
    assertThat(run("ask kettle").err()).doesNotContain("English only");
    var refused = run("ask --language !! kettle");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("'!!' is no code of a language");
  }

  @Test
  void aReceiptOfAnEarlierVersionIsShownAndTellsWhoWasToWriteWhereThatIsKnown() {
    var asked = run("ask --receipt --until 2025-01 teapots that pour tea");
    var id = asked.err().replaceAll("(?s).*receipt (r[0-9a-f]+).*", "$1");
    var json = run("receipt " + id + " --json").out();
    assertThat(json).contains(",\"model\":\"\",\"about\":[]");
    try (var store = ReceiptStore.open(sandbox.data().resolve("talk.db"), StoreSettings.DEFAULTS)) {
      store.save("r1", Long.MAX_VALUE, json.replace(",\"model\":\"\",\"about\":[]", ""));
      store.save("r2", Long.MAX_VALUE, json.replace("\"model\":\"\"", "\"model\":\"local\""));
    }
    assertThat(run("receipt r1").out()).contains("until 2025-01-31");
    assertThat(run("rerun r1").out()).contains("Nothing changed.");
    assertThat(run("receipt r2").out()).contains("by the model local and no other");
  }

  @Test
  void aReceiptIsRunAgainOnTheTermsOfTheFirstTime() {
    var asked = run("ask --receipt --until 2025-01 -k 1 teapots that pour tea");
    var id = asked.err().replaceAll("(?s).*receipt (r[0-9a-f]+).*", "$1");

    assertThat(run("receipt " + id).out()).contains("until 2025-01-31, at most 1 papers");
    assertThat(run("rerun " + id).out()).contains("Nothing changed.");
  }
}
