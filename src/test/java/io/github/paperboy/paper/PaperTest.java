package io.github.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.paper.Paper.Field;
import java.net.URI;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class PaperTest {
  @Test
  void unknownFieldsAreListed() {
    assertThat(Samples.full().unknown()).isEmpty();
    assertThat(Samples.bare().unknown()).isEqualTo(EnumSet.allOf(Field.class));
  }

  @Test
  void aPaperHasATitle() {
    assertThatThrownBy(() -> Paper.of(new PaperId("1"), " ", "Text.", "jsonl"))
        .hasMessage("paper 1 has no title");
  }

  @Test
  void theDateIsThatOfPublicationElseOfListing() {
    assertThat(Samples.full().date()).contains(new PaperDate(2025, 5, 18));
    assertThat(Samples.bare().date()).isEmpty();
  }

  @Test
  void theUrlIsTheSourcesElseTheOneOfTheId() {
    assertThat(Samples.full().url()).contains(URI.create("https://example.org/ants?a=1&b=%7B"));
    assertThat(Samples.bare().url()).contains(URI.create("https://arxiv.org/abs/2505.12345"));
  }

  @Test
  void aTitleTakenFromTheAbstractIsNotSaidTwice() {
    var cut = Paper.of(new PaperId("1"), "Ants search…", "Ants search for food.", "jsonl");
    assertThat(cut.titleIsOpening()).isTrue();
    assertThat(cut.titleAndAbstract()).isEqualTo("Ants search for food.");
    var own = Paper.of(new PaperId("1"), "Ants", "Bees dance.", "jsonl");
    assertThat(own.titleIsOpening()).isFalse();
    assertThat(own.titleAndAbstract()).isEqualTo("Ants. Bees dance.");
    var asked = Paper.of(new PaperId("1"), "Do ants dance?", "Bees do.", "jsonl");
    assertThat(asked.titleAndAbstract()).isEqualTo("Do ants dance? Bees do.");
  }
}
