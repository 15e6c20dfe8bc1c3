package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.app.Installation;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
  @TempDir Path directory;

  private final StringWriter out = new StringWriter();

  private Batch batch(String input) {
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return new Batch(surroundings(in), Echo::new);
  }

  private Surroundings surroundings(InputStream in) {
    var output =
        new Output(new PrintWriter(out), new PrintWriter(new StringWriter()), Terminal.NONE);
    var clock = InstantSource.fixed(Instant.EPOCH);
    return new Surroundings(in, output, Map.of(), new Installation(null), clock, ZoneOffset.UTC);
  }

  /// Answers with the question and its place in the conversation.
  private static final class Echo implements Batch.Conversation {
    private int turns;

    @Override
    public JsonText.Part next(String question) {
      if (question.equals("fail")) {
        throw new IllegalStateException("broken");
      }
      int turn = ++turns;
      return json -> {
        json.writeStringField("question", question);
        json.writeNumberField("turn", turn);
      };
    }
  }

  @Test
  void everyLineGivesOneLineInOrderWithItsId() {
    batch(
            """
            {"id": "a", "question": "one"}

            {"id": 7, "turns": ["two", "three"]}
            """)
        .run(Path.of("-"));
    assertThat(out)
        .hasToString(
            """
            {"id":"a","question":"one","turn":1}
            {"id":7,"answers":[{"question":"two","turn":1},{"question":"three","turn":2}]}
            """);
  }

  @Test
  void aWrongLineGivesALineWithItsErrorAndTheOthersGoOn() {
    batch(
            """
            nonsense
            [1]
            {"question": "no id"}
            {"id": "b"}
            {"id": "c", "turns": [1]}
            {"id": "d", "question": "fail"}
            {"id": "e", "question": "fine"}
            """)
        .run(Path.of("-"));
    var lines = out.toString().lines().toList();
    assertThat(lines).hasSize(7);
    assertThat(lines.get(0)).startsWith("{\"id\":null,\"error\":\"not JSON: ");
    assertThat(lines.get(1)).startsWith("{\"id\":null,\"error\":\"not an object; expected");
    assertThat(lines.get(2)).startsWith("{\"id\":null,\"error\":\"no id");
    assertThat(lines.get(3)).startsWith("{\"id\":\"b\",\"error\":\"neither a question nor turns");
    assertThat(lines.get(4)).startsWith("{\"id\":\"c\",\"error\":\"a turn that is no text");
    assertThat(lines.get(5)).isEqualTo("{\"id\":\"d\",\"error\":\"broken\"}");
    assertThat(lines.get(6)).isEqualTo("{\"id\":\"e\",\"question\":\"fine\",\"turn\":1}");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() {
    batch("\uFEFF{\"id\":1,\"question\":\"x\"}\r\n").run(Path.of("-"));
    assertThat(out.toString().strip()).isEqualTo("{\"id\":1,\"question\":\"x\",\"turn\":1}");
  }

  @Test
  void aLineWithMoreThanOneObjectIsWrong() {
    batch("{\"id\":1,\"question\":\"x\"} {\"id\":2,\"question\":\"y\"}").run(Path.of("-"));
    assertThat(out.toString()).startsWith("{\"id\":null,\"error\":\"not JSON: ").hasLineCount(1);
  }

  @Test
  void aLineThatIsTooLongIsToldAndTheNextIsRead() {
    var longest = "{\"id\":1,\"question\":\"" + "x".repeat(BatchLines.LONGEST) + "\"}";
    batch(longest + "\n{\"id\":2,\"question\":\"y\"}").run(Path.of("-"));
    assertThat(out.toString().lines())
        .containsExactly(
            "{\"id\":null,\"error\":\"longer than 4,194,304 characters\"}",
            "{\"id\":2,\"question\":\"y\",\"turn\":1}");
  }

  @Test
  void nothingMoreIsAnsweredWhenNobodyReadsAnyMore() {
    var questions = "{\"id\":1,\"question\":\"x\"}\n".repeat(5);
    var in = new ByteArrayInputStream(questions.getBytes(StandardCharsets.UTF_8));
    var full = new Output(FullDisk.writer(), new PrintWriter(out), Terminal.NONE);
    var given = surroundings(in);
    var asked = new AtomicInteger();
    new Batch(
            new Surroundings(in, full, Map.of(), given.installation(), given.clock(), given.zone()),
            () -> {
              asked.incrementAndGet();
              return new Echo();
            })
        .run(Path.of("-"));
    assertThat(asked).hasValue(1);
  }

  @Test
  void aFileIsReadAsStandardInputIs() throws Exception {
    var file = Files.writeString(directory.resolve("q.jsonl"), "{\"id\":1,\"question\":\"x\"}");
    batch("").run(file);
    assertThat(out.toString().strip()).isEqualTo("{\"id\":1,\"question\":\"x\",\"turn\":1}");
  }

  @Test
  void aMissingFileIsWrongUsage() {
    assertThatThrownBy(() -> batch("").run(directory.resolve("absent")))
        .isInstanceOf(WrongUsage.class)
        .hasMessageContaining("absent");
  }
}
