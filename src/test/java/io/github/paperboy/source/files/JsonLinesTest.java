package io.github.paperboy.source.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Abstract;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Links;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.PaperJson;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
  private static final String EVERYTHING =
      """
      {"id":"2505.12345v2","title":"Ants ","abstract":"Ants search.\\nThey find.","text_kind":"summary",\
      "authors":["Ada Müller",{"name":"Bo Li"},"",7],"author_count":5,"organisation":"antlab",\
      "organisation_name":"Ant Lab","date":"2025-05-18","listed":"2025-05-19",\
      "categories":["cs.LG","cs.AI"],"upvotes":12.0,"comments":"3","url":"https://example.org/ants",\
      "code":"https://github.com/antlab/ants","links":["https://antlab.example.org","javascript:1"],\
      "doi":"10.1000/ants","withdrawn":true,"source":"mine","venue":"ANTS","graph":{"a":[1]}}\
      """;

  @TempDir private Path directory;

  private Paper one(String json) throws IOException {
    var reading = FileReading.ofLines(directory, json);
    assertThat(reading.rejections()).isEmpty();
    assertThat(reading.papers()).hasSize(1);
    return reading.papers().getFirst();
  }

  private String reason(String json) throws IOException {
    var reading =
        FileReading.ofLines(directory, "{\"title\":\"First\"}", json, "{\"title\":\"Last\"}");
    assertThat(reading.titles()).containsExactly("First", "Last");
    assertThat(reading.rejections()).hasSize(1);
    assertThat(reading.rejections().getFirst().line()).isEqualTo(2);
    return reading.rejections().getFirst().reason();
  }

  @Test
  void everyFieldIsRead() throws IOException {
    assertThat(one(EVERYTHING))
        .isEqualTo(
            new Paper(
                new PaperId("arxiv:2505.12345"),
                2,
                "Ants",
                new Abstract("Ants search. They find.", Abstract.Origin.SUMMARY),
                new Byline(
                    List.of("Ada Müller", "Bo Li"),
                    5,
                    new Byline.Organisation("antlab", "Ant Lab")),
                new PaperDate(2025, 5, 18),
                new PaperDate(2025, 5, 19),
                List.of("cs.LG", "cs.AI"),
                new Engagement(12, 3),
                new Links(
                    URI.create("https://example.org/ants"),
                    URI.create("https://github.com/antlab/ants"),
                    List.of(
                        URI.create("https://antlab.example.org"),
                        URI.create("https://doi.org/10.1000/ants"))),
                true,
                "mine"));
  }

  @Test
  void whatIsStoredCanBeReadAgain() throws IOException {
    var paper = one(EVERYTHING);
    assertThat(one(new String(PaperJson.write(paper), StandardCharsets.UTF_8))).isEqualTo(paper);
  }

  @Test
  void fieldsOfAWrongTypeAreUnknown() throws IOException {
    var paper =
        one(
            """
            {"id":null,"title":"Ants","abstract":null,"authors":{"a":1},"author_count":-2,\
            "organisation":["x"],"date":{"y":1},"listed":7,"categories":3,"upvotes":"many",\
            "comments":NaN,"url":"not a url","code":"file:///etc","links":"x","version":"two",\
            "withdrawn":"perhaps","source":5}\
            """);
    assertThat(paper).isEqualTo(Paper.of(PaperId.ofTitle("Ants"), "Ants", "", "jsonl"));
  }

  @ParameterizedTest
  @CsvSource({
    "123, 123",
    "'\"123\"', 123",
    "'\"2505.12345\"', arxiv:2505.12345",
    "'\"arXiv:2505.12345v1\"', arxiv:2505.12345",
    "'\"acl:1991.iwpt-1.2\"', acl:1991.iwpt-1.2",
  })
  void idsAreKeptAndThoseOfArxivRecognised(String json, String id) throws IOException {
    assertThat(one("{\"id\":" + json + ",\"title\":\"Ants\"}").id()).isEqualTo(new PaperId(id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{\"title\":\"\",\"abstract\":\"Ants search. They find.\"}' | Ants search",
        "'{\"abstract\":\"ants search . they find .\"}' | ants search",
        "'{\"title\":\" \",\"abstract\":\"Ants that have been searching for sugar in the light of a"
            + " lamp that was put there by us, find it.\"}' | Ants that have been searching for"
            + " sugar in the light of a lamp that was put…",
      })
  void aMissingTitleIsTakenFromTheAbstract(String json, String title) throws IOException {
    var paper = one(json);
    assertThat(paper.title()).isEqualTo(title);
    assertThat(paper.titleIsOpening()).isTrue();
    assertThat(paper.id()).isEqualTo(PaperId.ofTitle(paper.abstractText()));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"title\":\"A\",\"date\":\"CACM December, 1958\"}', 1958-12",
    "'{\"title\":\"A\",\"date\":2021}', 2021",
    "'{\"title\":\"A\",\"date\":\"2021\",\"month\":\"August\"}', 2021-08",
    "'{\"title\":\"A\",\"date\":\"2021\",\"month\":\"October-November\"}', 2021",
    "'{\"title\":\"A\",\"date\":\"2021\",\"month\":\"7\"}', 2021-07",
    "'{\"title\":\"A\",\"date\":\"2021-03-08\",\"month\":\"7\"}', 2021-03-08",
    "'{\"title\":\"A\",\"date\":\"next week\"}',",
    "'{\"title\":\"A\",\"date\":\"2021-02-30\"}',",
  })
  void datesAreReadAsExactlyAsGiven(String json, String date) throws IOException {
    assertThat(one(json).published())
        .isEqualTo(date == null ? null : PaperDate.parse(date).orElseThrow());
  }

  @Test
  void theDateOfAListingIsNotThatOfThePaper() throws IOException {
    var paper = one("{\"title\":\"A\",\"date\":\"2025-03-08\",\"date_kind\":\"listed\"}");
    assertThat(paper.published()).isNull();
    assertThat(paper.listed()).isEqualTo(new PaperDate(2025, 3, 8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"title\":\"A\" | broken JSON at column",
        "{\"title\":\"A\"} {\"title\":\"B\"} | broken JSON at column",
        "{'title':'A'} | broken JSON at column",
        "nonsense | broken JSON at column",
        "[\"A\"] | '[\"A\"]' is not a JSON object; write one paper as {…} a line",
        "\"A\" | '\"A\"' is not a JSON object",
        "{\"id\":\"1\"} | no title and no abstract; give at least one of them",
        "{\"title\":\" \",\"abstract\":\"\\u0000\"} | no title and no abstract",
        "{\"title\":1984} | title is of type number, not text: 1984; give it in quotes",
        "{\"title\":\"A\",\"abstract\":[\"x\"]} | abstract is of type array, not text: [\"x\"]",
        "{\"title\":\"A\",\"id\":\"a b\"} | id 'a b' is not 1 to 200 characters without blanks",
      })
  void aBrokenLineIsRefusedAndTheRestRead(String line, String reason) throws IOException {
    assertThat(reason(line)).startsWith(reason).doesNotContain("\n");
  }

  @Test
  void categoriesMayBeOneText() throws IOException {
    assertThat(one("{\"title\":\"A\",\"categories\":\"cs.LG, stat.ML\"}").categories())
        .containsExactly("cs.LG", "stat.ML");
    assertThat(one("{\"title\":\"A\",\"categories\":\" \"}").categories()).isEmpty();
  }

  @Test
  void whatTheParserSaysOfItselfIsLeftOut() throws IOException {
    for (var line :
        List.of("{\"title\":" + "[".repeat(200), "nonsense", "{\"title\": ]", "{\"a\":[1}", "'")) {
      assertThat(reason(line)).as(line).doesNotContain("Stream", "Source", "xpecti", "xpected '");
    }
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    assertThat(reason("{\"title\":" + "[".repeat(100_000))).startsWith("broken JSON");
  }

  @Test
  void invalidUtf8IsReplacedAndTheRecordRead() throws IOException {
    var bytes = "{\"title\":\"M?ller\"}".getBytes(StandardCharsets.US_ASCII);
    bytes[11] = (byte) 0xFC;
    var reading = FileReading.of(Files.write(directory.resolve("latin1"), bytes));
    assertThat(reading.titles()).containsExactly("M\uFFFDller");
  }

  @Test
  void controlCharactersAndHalfSurrogatesDoNoHarm() throws IOException {
    var paper =
        one("{\"title\":\"A\u0001n\\u0000t\\ts \\u202Ereverse\\u2066\",\"abstract\":\"\\ud83d.\"}");
    assertThat(paper.title()).isEqualTo("Ant s reverse");
    assertThat(paper.abstractText()).isEqualTo("\uFFFD.");
    assertThat(PaperJson.read(PaperJson.write(paper))).isEqualTo(paper);
  }

  @Test
  void longTextsAreCutAndStayInTheFile() throws IOException {
    var sentence = "This sentence has forty characters here. ";
    var paper =
        one(
            "{\"title\":\"%s\",\"abstract\":\"%s\",\"authors\":[%s\"Z\"]}"
                .formatted("word ".repeat(300), sentence.repeat(600), "\"A\",".repeat(6_000)));
    assertThat(paper.title()).hasSizeLessThanOrEqualTo(1_000).endsWith(" word…");
    assertThat(paper.abstractText()).hasSizeBetween(19_900, 20_000).endsWith("characters here.");
    assertThat(paper.byline().authors()).hasSize(5_000);
    assertThat(paper.byline().authorCount()).isEqualTo(6_001);
  }

  @Test
  void anAbstractOf16000CharactersIsWhole() throws IOException {
    var text = "Word ".repeat(3_200).strip();
    assertThat(one("{\"title\":\"A\",\"abstract\":\"" + text + "\"}").abstractText())
        .isEqualTo(text);
  }

  @Test
  void aLineOf50MegabytesIsRefusedWithoutTakingItIn() throws IOException {
    var huge = "{\"title\":\"" + "x".repeat(50_000_000) + "\"}";
    var packed = FileReading.gzip("{\"title\":\"A\"}\n" + huge + "\n{\"title\":\"B\"}\n");
    var reading = FileReading.of(Files.write(directory.resolve("huge.gz"), packed));
    assertThat(reading.titles()).containsExactly("A", "B");
    assertThat(reading.rejections()).hasSize(1);
    assertThat(reading.rejections().getFirst().line()).isEqualTo(2);
    assertThat(reading.rejections().getFirst().reason())
        .startsWith("a line of 50,000,012 bytes is larger than the 4,194,304 allowed");
  }

  @Test
  void truncatedGzipGivesAllThatIsReadableAndOneRejection() throws IOException {
    var lines = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      lines.append(
          "{\"id\":\"%d\",\"title\":\"Ant number %d of %d\"}\n".formatted(i, i, i * 7919 % 1000));
    }
    var packed = FileReading.gzip(lines.toString());
    var half = java.util.Arrays.copyOf(packed, packed.length / 2);
    var reading = FileReading.of(Files.write(directory.resolve("half.gz"), half));
    assertThat(reading.papers()).hasSizeBetween(1_000, 4_000);
    assertThat(reading.rejections()).hasSize(1);
    assertThat(reading.rejections().getFirst().line()).isEqualTo(reading.papers().size() + 1L);
    assertThat(reading.rejections().getFirst().reason())
        .isEqualTo(
            "the gzip data end early; everything before was read, fetch the file again for the"
                + " rest");
    assertThat(reading.position()).isEqualTo(half.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n\n", "\n \t\n"})
  void blankLinesAndLineBreaksOfWindowsAreNothing(String between) throws IOException {
    var file =
        Files.writeString(
            directory.resolve("lines"), "\uFEFF{\"title\":\"A\"}" + between + "{\"title\":\"B\"}");
    assertThat(FileReading.of(file).titles()).containsExactly("A", "B");
    assertThat(FileReading.of(file).rejections()).isEmpty();
  }
}
