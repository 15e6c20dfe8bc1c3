package io.github.paperboy.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.prompt.PromptParser.Parsed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromptParserTest {
  private static final String RERANK =
      """
      ---
      purpose: Order papers
      max-output-tokens: 120
      ---
      # system
      Order them.

      # User
      {{evidence}} for {{question}}
      """;

  @ParameterizedTest
  @EnumSource(PromptName.class)
  void eachBundledPromptRenders(PromptName name) {
    var prompt = Prompts.bundled(name);

    assertThat(prompt.hints().purpose()).isNotBlank();
    for (var section : name.sections().keySet()) {
      var rendered = prompt.render(section, name.samples(section));
      assertThat(rendered).isNotBlank().doesNotContain("{{").doesNotContain("}}");
      name.samples(section).values().forEach(value -> assertThat(rendered).contains(value));
    }
  }

  @Test
  void readsFrontMatterAndSections() {
    var prompt = valid(RERANK);

    assertThat(prompt.hints()).isEqualTo(new Prompt.Hints("Order papers", 120));
    assertThat(prompt.render("user", Map.of("evidence", "E", "question", "Q")))
        .isEqualTo("E for Q");
  }

  @Test
  void aValueIsNeverReadAsAHole() {
    var values = Map.of("evidence", "{{question}} $1 \\", "question", "Q");

    assertThat(valid(RERANK).render("user", values)).isEqualTo("{{question}} $1 \\ for Q");
  }

  @Test
  void valuesMustBeExactlyThoseOfTheHoles() {
    var prompt = valid(RERANK);

    assertThatThrownBy(() -> prompt.render("user", Map.of("evidence", "E")))
        .hasMessageContaining("holes [evidence, question]");
    assertThatThrownBy(
            () -> prompt.render("user", Map.of("evidence", "E", "question", "Q", "extra", "X")))
        .hasMessageContaining("extra");
    assertThatThrownBy(() -> prompt.render("repair", Map.of())).hasMessageContaining("no section");
  }

  @Test
  void theHashTellsVersionsApart() {
    assertThat(valid(RERANK).hash()).isEqualTo(valid(RERANK).hash());
    assertThat(valid(RERANK.replace("Order them", "Rank them")).hash())
        .isNotEqualTo(valid(RERANK).hash());
  }

  @Test
  void namesEachProblem() {
    assertThat(problems(RERANK.replace("{{question}}", "{{query}}")))
        .containsExactly(
            "section `# user`: unknown hole {{query}}",
            "section `# user`: hole {{question}} is not used");
    assertThat(problems(RERANK.replace("{{question}}", "{{question")))
        .contains("section `# user`: a {{ or }} that is not a hole; holes are {{lower-case}}");
    assertThat(problems(RERANK.replace("# User", "# Reader")))
        .containsExactly(
            "unknown section `# reader`; there are [system, user]",
            "section `# user` is missing or empty");
    assertThat(problems(RERANK.replace("purpose", "porpoise")))
        .containsExactly(
            "front matter needs `purpose: a line of text`",
            "unknown key `porpoise` in the front matter");
    assertThat(problems(RERANK.replace("120", "many")))
        .containsExactly("front matter needs `max-output-tokens: a whole number`");
    assertThat(problems(RERANK + "# system\nAgain."))
        .contains("section `# system` stands there twice");
    assertThat(problems("Just text."))
        .containsExactly("it must begin with front matter between two lines of ---");
    assertThat(problems("---\n---\n")).isNotEmpty();
    assertThat(problems(RERANK + "x".repeat(30_000))).hasSize(1);
    assertThat(problems(RERANK.replace("# system", "Hello.\n# system")))
        .containsExactly("text before the first section: `Hello.`");
  }

  private static Prompt valid(String text) {
    return switch (PromptParser.parse(PromptName.RERANK, text)) {
      case Parsed.Valid(var prompt) -> prompt;
      case Parsed.Invalid(var problems) -> throw new AssertionError(problems);
    };
  }

  private static List<String> problems(String text) {
    return switch (PromptParser.parse(PromptName.RERANK, text)) {
      case Parsed.Valid _ -> List.of();
      case Parsed.Invalid(var problems) -> problems;
    };
  }
}
