package io.github.paperboy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The application image that `mvn package` made, as a person starts it.
class ImageIT {
  private static final Path IMAGE = Path.of("target/paperboy").toAbsolutePath();
  private static final Path LAUNCHER = IMAGE.resolve("bin/paperboy");
  private static final Pattern README_COMMAND =
      Pattern.compile("^mvn .* && target/paperboy/bin/paperboy ask \"(.+)\"$", Pattern.MULTILINE);

  @TempDir Path directory;

  @BeforeEach
  void theImageIsThere() {
    assumeTrue(Files.isExecutable(LAUNCHER), "no image: built with -DskipImage");
  }

  private record Run(int code, String out, String err) {}

  private Run run(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    var out = directory.resolve("out");
    var err = directory.resolve("err");
    var builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("PAPERBOY_DATA", directory.resolve("data").toString());
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    return run(LAUNCHER, Map.of(), arguments);
  }

  @Test
  void theFirstQuestionOfTheReadmeIsAnsweredFromTheStarterSet() throws Exception {
    var command = README_COMMAND.matcher(Files.readString(Path.of("README.md")));
    assertThat(command.find()).as("README.md names a first question").isTrue();
    var run = run("ask", command.group(1));
    assertThat(run.out()).contains("[1]").contains("quoted from abstracts");
    assertThat(run.err()).contains("starter set");
    assertThat(run.code()).isZero();
  }

  @Test
  void aLinkInADirectoryWithBlanksStartsIt() throws Exception {
    var link = Files.createDirectories(directory.resolve("my bin")).resolve("pb");
    Files.createSymbolicLink(link, LAUNCHER);
    assertThat(run(link, Map.of(), "--version").out()).startsWith("paperboy ");
    Files.delete(link);
  }

  @Test
  void aCopyInADirectoryWithBlanksWorksAndIsNotWrittenTo() throws Exception {
    var copy = directory.resolve("a copy");
    copy(IMAGE, copy);
    var before = files(copy);
    var run = run(copy.resolve("bin/paperboy"), Map.of(), "search", "-k", "1", "diffusion");
    assertThat(run.out()).startsWith("1.  ");
    assertThat(files(copy)).isEqualTo(before);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static List<String> files(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file) + " " + file.toFile().length())
          .sorted()
          .toList();
    }
  }

  @Test
  void javaSaysNothingOfItself() throws Exception {
    var surprises =
        Map.of("JAVA_TOOL_OPTIONS", "-Dx=y", "JDK_JAVA_OPTIONS", "-Dx=y", "LC_ALL", "C");
    var run = run(LAUNCHER, surprises, "search", "--json", "Gödel naïve");
    assertThat(run.out()).startsWith("{\"query\":\"Gödel naïve\"");
    assertThat(run.err().lines()).allMatch(line -> line.startsWith("No papers of your own"));
  }

  @Test
  void longWorkKeepsItsMessagesOnAPipe() throws Exception {
    var command = List.of(LAUNCHER.toString(), "ingest", "/nowhere/at/all");
    var builder = new ProcessBuilder(command).redirectErrorStream(false);
    builder.environment().put("PAPERBOY_DATA", directory.resolve("data").toString());
    var process = builder.start();
    var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(err.lines()).hasSize(1).allMatch(line -> line.contains("there is no such file"));
  }

  @Test
  void longWorkWritesItsMessagesAndResultsToOneFileInOrder() throws Exception {
    var file = directory.resolve("both");
    var papers = Path.of("src/main/resources/io/github/paperboy/starter/starter.jsonl");
    var command =
        "\"$0\" ingest --no-encode /nowhere/at/all \"$1\" > \"$2\" 2>&1; echo end >> \"$2\"";
    shell(command, LAUNCHER, papers.toAbsolutePath(), file);
    assertThat(Files.readString(file))
        .contains("there is no such file")
        .contains("starter.jsonl: ")
        .doesNotContain("WARNING")
        .doesNotContain("\0")
        .endsWith(" s\nend\n");
  }

  /// The next file that Java opens would take the place of a closed stream.
  @Test
  void closedStreamsAreNotTakenForOthers() throws Exception {
    var file = directory.resolve("none");
    shell("\"$0\" ask --batch - <&- > \"$1\"", LAUNCHER, file);
    assertThat(file).isEmptyFile();
    shell("\"$0\" search diffusion >&- 2>&-", LAUNCHER, file);
  }

  @Test
  void resultsThatDoNotFitOnTheDiskAreTold() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no device that is always full");
    var err = directory.resolve("err");
    int code = shell("\"$0\" search -q diffusion > /dev/full 2> \"$1\"", LAUNCHER, err);
    assertThat(code).isEqualTo(1);
    assertThat(err)
        .hasContent("paperboy: the results could not be written: No space left on device");
  }

  private int shell(String command, Object... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", command));
    Arrays.stream(arguments).map(Object::toString).forEach(line::add);
    var builder = new ProcessBuilder(line).directory(directory.toFile());
    builder.environment().put("PAPERBOY_DATA", directory.resolve("data").toString());
    return builder.start().waitFor();
  }

  /// The native library reads the whole command line as it starts, on the stack.
  @Test
  void aQuestionAsLongAsTheSystemTakesIsAnswered() throws Exception {
    var question = "Which papers speed up diffusion models? ".repeat(3_000);
    var run = run("ask", question);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("[1]");
  }

  @Test
  void moreOptionsOfJavaAreTaken() throws Exception {
    var run = run(LAUNCHER, Map.of("PAPERBOY_JAVA_OPTIONS", "-XX:+Nonsense"), "--version");
    assertThat(run.code()).isNotZero();
  }

  @Test
  void theDoctorIsContent() throws Exception {
    var run = run("doctor");
    assertThat(run.out()).contains("static table").doesNotContain("RED");
    assertThat(run.code()).isZero();
  }
}
