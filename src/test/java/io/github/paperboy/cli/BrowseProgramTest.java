package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `paperboy catchup` and `trending`.
class BrowseProgramTest {
  private static final String PAPERS =
      """
      {"id": "2505.00001", "title": "Kettle: Boiling Water Quickly", "abstract": "Boiling water \
      takes long. We present Kettle, which boils one litre of water in 90 seconds.", \
      "date": "2025-05-20", "categories": ["cs.RO"], "authors": ["Ada Lovelace"]}
      {"id": "2505.00002", "title": "Teapots for Robots", "abstract": "Robots pour tea badly. We \
      train teapots that pour tea for robots without spilling.", "date": "2025-05-27", \
      "comments": 7, "upvotes": 1}
      {"id": "2505.00003", "title": "On Cups", "abstract": "Cups hold tea. We survey 200 cups.", \
      "date": "2025-05-30", "comments": 1}
      {"id": "2505.00004", "title": "Lanterns", "abstract": "<b>Lanterns</b> glow.", \
      "date": "2025-05-30"}
      """;

  @TempDir static Path directory;
  private static Sandbox sandbox = new Sandbox(Path.of(""));

  @BeforeAll
  static void bringPapersIn() throws Exception {
    sandbox = Sandbox.in(directory);
    var file = Files.writeString(directory.resolve("papers.jsonl"), PAPERS);
    assertThat(sandbox.run(List.of("ingest", file.toString())).code()).isZero();
  }

  private static JsonNode json(String arguments) throws Exception {
    return new ObjectMapper().readTree(sandbox.run(arguments).out());
  }

  private static List<String> titles(String arguments) throws Exception {
    return json(arguments).path("papers").findValuesAsText("title");
  }

  @Test
  void whatWasMissedIsShownWithTheSentenceThatSaysWhatIsNew() {
    assertThat(sandbox.run("catchup --since 7d").out())
        .isEqualTo(
            """
            Since 2025-05-25, in 3 minutes

            1.  Teapots for Robots
                2025-05-27 · https://arxiv.org/abs/2505.00002
                1 vote · 7 comments
                “We train teapots that pour tea for robots without spilling.”

            2.  On Cups
                2025-05-30 · https://arxiv.org/abs/2505.00003
                1 comment
                “We survey 200 cups.”

            3.  Lanterns
                2025-05-30 · https://arxiv.org/abs/2505.00004
                “<b>Lanterns</b> glow.”
            """);
  }

  @Test
  void theWeekBeforeTheNewestPaperIsMeantWhenNoDaysAreNamed() throws Exception {
    assertThat(json("catchup --json").path("since").asText()).isEqualTo("2025-05-23");
    assertThat(json("catchup --json --until 2025-05-27").path("since").asText())
        .isEqualTo("2025-05-20");
    assertThat(titles("catchup --json --since 2025-05 --until 2025-05-20"))
        .containsExactly("Kettle: Boiling Water Quickly");
    assertThat(titles("catchup --json --since 2025 --author Lovelace --category cs"))
        .containsExactly("Kettle: Boiling Water Quickly");
  }

  @Test
  void topicsLeaveOutWhatIsAboutOtherThings() throws Exception {
    var tea = Arrays.asList("catchup", "--json", "--since", "2025", "--topic", "tea for robots");
    var found = new ObjectMapper().readTree(sandbox.run(tea).out()).path("papers");
    assertThat(found.findValuesAsText("title"))
        .startsWith("Teapots for Robots")
        .doesNotContain("Lanterns", "Kettle: Boiling Water Quickly");
    assertThat(titles("catchup --json --since 2025 --topic lanterns --topic kettle"))
        .containsExactlyInAnyOrder("Lanterns", "Kettle: Boiling Water Quickly");
  }

  @Test
  void whatDigestsHadIsAllThatIsShownOfThem() throws Exception {
    assertThat(titles("catchup --json --of digests")).isEmpty();
    sandbox.run("digest subscribe --topic tea --time 08:00 --zone UTC");
    var later = directory.resolve("later.jsonl");
    Files.writeString(
        later,
        """
        {"title": "Tea for All", "abstract": "Tea for robots and tea for all.", \
        "date": "2024-05-31", "categories": ["cs.AI"]}
        """);
    sandbox.run(List.of("ingest", later.toString()));
    var id = sandbox.run("digest list").out().split(" ")[0];
    assertThat(sandbox.run("digest now " + id).code()).isZero();
    assertThat(titles("catchup --json --of digests")).containsExactly("Tea for All");
    assertThat(titles("catchup --json --of digests --category math")).isEmpty();
    assertThat(titles("catchup --json --of digests --until 2025-05-31")).isEmpty();
  }

  @Test
  void whatIsDiscussedMostComesFirst() throws Exception {
    assertThat(sandbox.run("trending").out())
        .startsWith("Most discussed, 2025-05-23 to 2025-05-30\n\n1.  Teapots for Robots");
    assertThat(titles("trending --json --window day")).startsWith("On Cups");
    assertThat(titles("trending --json --window MONTH -k 1")).containsExactly("Teapots for Robots");
  }

  @Test
  void aPaperDatedInTheFutureMovesNoSpan(@TempDir Path own) throws Exception {
    var sandbox = Sandbox.in(own);
    var mistaken =
        """
        {"title": "Tea to Come", "abstract": "Tea of a day to come.", "date": "2999-12-31"}
        """;
    var file = Files.writeString(own.resolve("papers.jsonl"), PAPERS + mistaken);
    sandbox.run(List.of("ingest", file.toString()));

    assertThat(sandbox.run("trending").out())
        .startsWith("Most discussed, 2025-05-23 to 2025-05-30\n\n1.  Teapots for Robots");
    assertThat(sandbox.run("catchup --since 2030 --until 2031").out())
        .contains("the newest is of 2025-05-30");
    assertThat(sandbox.run("ask what do wombats eat").out()).contains("newest 2025-05-30");
  }

  @Test
  void theKeysAreThoseThatAreDocumented() throws Exception {
    assertThat(DocumentsTest.documented("catchup").differences(json("catchup --json"))).isEmpty();
    assertThat(DocumentsTest.documented("trending").differences(json("trending --json"))).isEmpty();
  }

  @Test
  void daysWithoutPapersSayHowFarTheyGo() {
    var run = sandbox.run("catchup --since 2030");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("No paper here is of these days")
        .contains("the newest is of 2025-05-30");
  }

  @Test
  void whatCannotBeNamesTheValueAndTheRemedy() {
    assertThat(wrong("catchup --since soon"))
        .isEqualTo(
            "paperboy: --since 'soon' is no day: write 2025-06-01, 2025-06 or 2025, or a span"
                + " back from today such as 3d, 2w or 1m\n");
    assertThat(wrong("catchup --since 2025-06 --until 2025-05"))
        .isEqualTo("paperboy: --since 2025-06 is after --until 2025-05\n");
    assertThat(wrong("catchup --minutes 0")).contains("--minutes is 0: give 1 to 60");
    assertThat(wrong("catchup --of digests --topic tea")).contains("leave it out");
    assertThat(wrong("catchup --of leaves")).contains("one of papers, digests but was 'leaves'");
    assertThat(wrong("trending --window year")).contains("one of day, week, month but was 'year'");
    assertThat(wrong("trending -k 0")).contains("-k is 0");
  }

  private static String wrong(String arguments) {
    var run = sandbox.run(arguments);
    assertThat(run.code()).as(arguments).isEqualTo(2);
    assertThat(run.err().lines()).as(arguments).hasSize(1);
    assertThat(run.out()).isEmpty();
    return run.err();
  }
}
