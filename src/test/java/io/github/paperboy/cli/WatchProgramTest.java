package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Watches as a person at the terminal has them.
class WatchProgramTest {
  private static final String FIRST_VERSION =
      """
      {"id": "2501.00001v1", "title": "Kettle: Boiling Water Quickly", "abstract": "Boiling water \
      takes long. We present Kettle, which boils one litre of water in 90 seconds.", \
      "published": "2025-01-02", "categories": ["cs.RO"], "authors": ["Ada Lovelace"]}
      """;

  private static final String NEW =
      """
      {"id": "2505.00005", "title": "Kettle Two", "abstract": "We boil water again. Kettle Two \
      boils water in 30 seconds.", "published": "2025-05-06", "authors": ["Ada Lovelace"]}
      {"id": "2501.00001v2", "title": "Kettle: Boiling Water Quickly", "abstract": "Boiling water \
      takes long. We present Kettle, which boils one litre of water in 80 seconds.", \
      "published": "2025-01-02", "categories": ["cs.RO"], "authors": ["Ada Lovelace"]}
      """;

  @TempDir Path directory;
  private Sandbox sandbox = new Sandbox(Path.of(""));

  @BeforeEach
  void bringPapersIn() throws Exception {
    sandbox = Sandbox.in(directory);
    assertThat(sandbox.bringPapersIn().code()).isZero();
    bringIn(FIRST_VERSION);
  }

  private Sandbox.Run run(String arguments) {
    return sandbox.run(arguments);
  }

  private void bringIn(String papers) throws IOException {
    var file = Files.writeString(directory.resolve("more.jsonl"), papers);
    assertThat(sandbox.run(List.of("ingest", file.toString())).code()).isZero();
  }

  private static String id(Sandbox.Run made) {
    return made.out().substring(0, 6);
  }

  @Test
  void whatIsNotEncodedYetIsWaitedForAndSaidSo() throws IOException {
    run("watch author Lovelace");
    var file = Files.writeString(directory.resolve("more.jsonl"), NEW);
    sandbox.run(List.of("ingest", "--no-encode", file.toString()));

    assertThat(run("watch run").err())
        .isEqualTo(
            "1 watch, 0 new papers, 0 events: 0 notes.\n1 new paper waits for being encoded, ten"
                + " minutes at most; `paperboy encode` does it.\n");
    run("encode");
    assertThat(run("watch run").err()).contains("1 new paper, ").contains("1 note.");
  }

  @Test
  void whatIsWatchedIsSilentUntilSomethingComesAndThenToldOnce() throws IOException {
    var question = run("watch question How quickly does Kettle boil water?");
    assertThat(question.err()).startsWith("Watching as ");
    assertThat(question.out())
        .contains("question: How quickly does Kettle boil water? (feed files, active)")
        .contains("answered from 1 paper");
    var author = id(run("watch author Lovelace"));
    run("watch paper kettle boiling water quickly");
    run("watch organisation Acme");
    run("watch search teapots");

    assertThat(run("watch run").err()).isEqualTo("5 watches, 0 new papers, 0 events: 0 notes.\n");
    bringIn(NEW);
    var told = run("watch run");
    assertThat(told.err()).isEqualTo("5 watches, 1 new paper, 1 event: 3 notes.\n");
    assertThat(told.out())
        .contains("New for the question “How quickly does Kettle boil water?”")
        .contains("The answer cites new papers now:\n\n• Kettle Two\n   Ada Lovelace\n   “")
        .contains("New by Lovelace\n\n• Kettle Two")
        .contains("News of “Kettle: Boiling Water Quickly”")
        .contains("   Version 2 is out.\n");
    assertThat(run("watch run").out()).isEmpty();
    var feed = Files.readString(sandbox.data().resolve("feeds/" + author + ".atom.xml"));
    assertThat(feed).contains("New by Lovelace").contains("Kettle Two");
  }

  @Test
  void watchesAreListedAndRemoved() {
    assertThat(run("watch list").err()).startsWith("Nothing is watched");
    var id = id(run("watch author Lovelace"));
    assertThat(run("watch author Lovelace").err()).isEqualTo("That is watched already.\n");
    assertThat(run("watch list").out()).isEqualTo(id + " author: Lovelace (feed files, active)\n");
    assertThat(run("watch resume " + id).err())
        .isEqualTo("Lovelace is watched again, from where it stood.\n");
    assertThat(run("watch remove " + id).err()).isEqualTo("Lovelace is not watched any more.\n");
    assertThat(run("watch remove " + id).code()).isEqualTo(Program.WRONG_USAGE);
  }

  @Test
  void whatCannotBeWatchedIsToldInOneLine() {
    assertThat(run("watch question").err()).contains("nothing to watch");
    assertThat(run("watch author " + "x".repeat(101)).err()).contains("1 to 100 characters");
    assertThat(run("watch author Ada --language tlh").err()).contains("'tlh'").contains("de, en");
    assertThat(run("watch paper quantum gravity").code()).isEqualTo(Program.FAILED);
  }

  @Test
  void theJsonHasTheKeysThatAreDocumented() throws IOException {
    var watch = json("watch author Lovelace --json");
    assertThat(DocumentsTest.documented("watch").differences(watch)).isEmpty();
    assertThat(DocumentsTest.documented("watch list").differences(json("watch list --json")))
        .isEmpty();
    bringIn(NEW);
    var report = json("watch run --json");
    assertThat(DocumentsTest.documented("watch run").differences(report)).isEmpty();
    assertThat(report.at("/notes/0/id")).isEqualTo(watch.path("id"));
    assertThat(report.at("/notes/0/news/papers/0/title").asText()).isEqualTo("Kettle Two");
  }

  private JsonNode json(String arguments) throws IOException {
    var out = run(arguments).out();
    assertThat(out.lines()).hasSize(1);
    return new ObjectMapper().readTree(out);
  }
}
