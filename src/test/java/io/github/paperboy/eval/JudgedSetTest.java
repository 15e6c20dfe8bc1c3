package io.github.paperboy.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedSetTest {
  @TempDir private Path directory;

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("file"), text);
  }

  @Test
  void questionsAreReadInOrderWithTheirSplit() throws IOException {
    var queries =
        Queries.read(
            file(
                """
                {"id": "1", "text": "what?", "split": "dev"}

                {"id": 2, "text": "who?", "other": true}
                """));

    assertThat(queries)
        .containsExactly(new Query("1", "what?", "dev"), new Query("2", "who?", null));
  }

  @Test
  void aLineThatIsNoQuestionIsNamed() throws IOException {
    for (var line :
        List.of("{\"id\": 1}", "{\"text\": \"x\"}", "[1]", "{", "{\"id\":1,\"text\":\" \"}")) {
      var file = file("{\"id\":\"1\",\"text\":\"x\"}\n" + line + "\n");
      assertThatThrownBy(() -> Queries.read(file))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(file + ":2");
    }
  }

  @Test
  void theHalvesPartTheQuestionsInOrder() {
    var one = new Query("1", "a", "x");
    var two = new Query("2", "b", null);
    var three = new Query("3", "c", "x");
    var all = List.of(one, two, three);

    assertThat(Queries.part(all, "all")).isEqualTo(all);
    assertThat(Queries.part(all, "first")).containsExactly(one, two);
    assertThat(Queries.part(all, "second")).containsExactly(three);
    assertThat(Queries.part(all, "x")).containsExactly(one, three);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Queries.part(all, "test"))
        .withMessageContaining("'test'");
  }

  @Test
  void judgmentsAreReadWithOrWithoutHeading() throws IOException {
    var plain = "1\t10\t1\n1\t2501.00001v2\t0\n\n2\t10\t-1\n";
    var expected =
        Map.of(
            "1", Map.of(new PaperId("10"), 1, new PaperId("arxiv:2501.00001"), 0),
            "2", Map.of(new PaperId("10"), -1));

    assertThat(Qrels.read(file(plain)).grades()).isEqualTo(expected);
    assertThat(Qrels.read(file("query-id\tcorpus-id\tscore\n" + plain)).grades())
        .isEqualTo(expected);
  }

  @Test
  void aLineThatIsNoJudgmentIsNamed() throws IOException {
    for (var line : List.of("1\t10", "1 10 1", "1\t10\tyes", "1\t\t1")) {
      var file = file("1\t9\t1\n" + line + "\n");
      assertThatThrownBy(() -> Qrels.read(file))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(file + ":2");
    }
  }

  @Test
  void questionsForWhichNothingIsRelevantAreLeftOut() {
    var qrels =
        new Qrels(Map.of("1", Map.of(new PaperId("a"), 0), "2", Map.of(new PaperId("a"), 1)));
    var two = new Query("2", "b", null);

    assertThat(qrels.judged(List.of(new Query("1", "a", null), two, new Query("3", "c", null))))
        .containsExactly(two);
  }
}
