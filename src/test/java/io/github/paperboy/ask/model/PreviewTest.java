package io.github.paperboy.ask.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.guard.ModelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreviewTest {
  private static final String WHOLE = "Kites fly over the long beach [e2]. Ropes hold all of them";

  private final List<String> shown = new ArrayList<>();
  private final AnswerSink sink =
      new AnswerSink() {
        @Override
        public void text(String soFar) {
          shown.add(soFar);
        }
      };
  private final Preview preview =
      new Preview(sink, new ModelText(Set.of(), 4_000), 3, Runnable::run);

  private void add(String text) {
    for (var piece : text.split("(?<= )")) {
      preview.add(piece);
    }
  }

  @Test
  void growsWithTheMarksThatReadersWillSee() {
    add(WHOLE);
    assertThat(shown).hasSize(2);
    assertThat(shown.getFirst()).isEqualTo("Kites fly over the long");
    assertThat(shown.getLast()).startsWith("Kites fly over the long beach [1]. Ropes");
  }

  @Test
  void keepsBackAMarkThatIsNotClosedYet() {
    preview.add("Kites fly over the beach [e");
    assertThat(shown).containsExactly("Kites fly over the beach");
  }

  @Test
  void showsAllOfItAtTheEnd() {
    add(WHOLE);
    preview.end();
    assertThat(shown.getLast())
        .isEqualTo("Kites fly over the long beach [1]. Ropes hold all of them");
  }

  @Test
  void beginsAnewWithAnotherModel() {
    add(WHOLE);
    preview.restart();
    assertThat(shown.getLast()).isEmpty();
    preview.add("Ropes hold all of the kites");
    assertThat(shown.getLast()).isEqualTo("Ropes hold all of the kites");
  }
}
