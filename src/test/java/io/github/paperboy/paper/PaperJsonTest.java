package io.github.paperboy.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperJsonTest {
  @Test
  void everyFieldComesBack() {
    assertThat(PaperJson.read(PaperJson.write(Samples.full()))).isEqualTo(Samples.full());
  }

  @Test
  void whatIsUnknownStaysUnknown() {
    var bytes = PaperJson.write(Samples.bare());
    assertThat(PaperJson.read(bytes)).isEqualTo(Samples.bare());
    assertThat(new String(bytes, UTF_8))
        .isEqualTo(
            """
            {"id":"arxiv:2505.12345","title":"Ants","abstract":"","source":"jsonl"}\
            """);
  }

  @Test
  void keysOfNewerVersionsAndNullsAreIgnored() {
    var json =
        """
        {"id":"1","title":"Ants","abstract":"","source":"jsonl","comments":null,
         "graph":{"title":"no","list":[1,{"id":"2"}]},"tags":["a"],"score":1.5}\
        """;
    assertThat(PaperJson.read(json.getBytes(UTF_8)))
        .isEqualTo(Paper.of(new PaperId("1"), "Ants", "", "jsonl"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"id\":\"1\"",
        "{\"title\":\"no id\"}",
        "{\"id\":\"1\"}",
        "{\"id\":\"1\",\"title\":\"A\",\"version\":\"x\"}",
        "{\"id\":\"1\",\"title\":\"A\",\"url\":\"javascript:1\"}"
      })
  void damagedBytesAreRefused(String json) {
    assertThatThrownBy(() -> PaperJson.read(json.getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("stored paper of " + json.length() + " bytes cannot be read");
  }
}
