package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What README and documents say of commands, options and JSON is so.
class DocumentsTest {
  private static final Path DOCS = Path.of("src/docs");

  /// A command with what stands behind it, to the end of the code or of the row.
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:^\\$ |`|bin/)paperboy ([a-z]+)((?: [a-z]+)?)([^`\\n]*)", Pattern.MULTILINE);

  private static final Pattern OPTION = Pattern.compile("(?<=[ `])--[a-z][a-z-]+");

  /// An option in a span of its own.
  private static final Pattern OWN_OPTION = Pattern.compile("(?<=`)--[a-z][a-z-]+");

  @TempDir static Path directory;
  private static Sandbox sandbox = new Sandbox(Path.of(""));

  @BeforeAll
  static void bringPapersIn() throws Exception {
    sandbox = Sandbox.in(directory);
    sandbox.bringPapersIn();
  }

  private static List<Path> documents() throws IOException {
    try (var files = Files.list(DOCS)) {
      return Stream.concat(Stream.of(Path.of("README.md")), files)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyCommandAndOptionThatIsNamedExists() throws Exception {
    int named = 0;
    for (var document : documents()) {
      for (var command : COMMAND.matcher(Files.readString(document)).results().toList()) {
        var help = help(command.group(1), command.group(2).strip());
        assertThat(help.code()).as("%s: %s", document, command.group()).isZero();
        for (var option : OPTION.matcher(command.group(3)).results().toList()) {
          assertThat(help.out()).as("%s: %s", document, command.group()).contains(option.group());
        }
        named++;
      }
    }
    assertThat(named).isGreaterThan(10);
  }

  /// The second word is a command of its own only in `eval`, `bench` and their like.
  private static Sandbox.Run help(String command, String second) {
    var whole =
        sandbox.run(Stream.of(command, second, "--help").filter(w -> !w.isEmpty()).toList());
    return second.isEmpty() || whole.code() == 0 ? whole : sandbox.run(command + " --help");
  }

  /// Options in the table of the README stand in spans of their own.
  @Test
  void everyOptionInTheTableOfTheReadmeExists() throws Exception {
    var rows =
        Files.readString(Path.of("README.md"))
            .lines()
            .filter(row -> row.startsWith("| `paperboy "));
    for (var row : rows.toList()) {
      var command = COMMAND.matcher(row);
      assertThat(command.find()).as(row).isTrue();
      var help = help(command.group(1), "").out();
      assertThat(
              OWN_OPTION
                  .matcher(row)
                  .results()
                  .map(found -> found.group())
                  .filter(o -> !help.contains(o)))
          .as(row)
          .isEmpty();
    }
  }

  @Test
  void answersAndHitsHaveTheKeysThatAreDocumentedInTheirOrder() throws Exception {
    var answer = json("ask --json How quickly does Kettle boil water?");
    assertThat(answer.path("status").textValue()).isEqualTo("cited");
    assertThat(documented("ask").differences(answer)).isEmpty();
    assertThat(documented("ask").differences(json("ask --json What is quantum gravity?")))
        .isEmpty();
    assertThat(documented("search").differences(json("search --json tea"))).isEmpty();
    var understood = json("search --json papers about tea since February 2025").path("understood");
    assertThat(understood.path("conditions")).isNotEmpty();
    assertThat(documented("understood").differences(understood)).isEmpty();
  }

  @Test
  void everyStatusThatOccursIsDocumented() throws Exception {
    var text = Files.readString(DOCS.resolve("json.md"));
    for (var question : List.of("How quickly does Kettle boil water?", "x", "Who wrote Kettle?")) {
      var status = json("ask --json " + question).path("status").textValue();
      assertThat(text).contains("`" + status + "`");
    }
  }

  private static JsonNode json(String arguments) throws IOException {
    return new ObjectMapper().readTree(sandbox.run(arguments).out());
  }

  /// The first block of code under a heading.
  static JsonShape documented(String heading) throws IOException {
    var sections = Files.readString(DOCS.resolve("json.md")).split("\n## ", -1);
    var section =
        Arrays.stream(sections).filter(each -> each.startsWith(heading + "\n")).findFirst();
    return JsonShape.documented(section.orElseThrow().split("```", -1)[1]);
  }
}
