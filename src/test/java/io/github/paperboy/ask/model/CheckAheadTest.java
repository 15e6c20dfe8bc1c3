package io.github.paperboy.ask.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.ask.model.Judged.Finding;
import io.github.paperboy.guard.ModelText;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CheckAheadTest {
  private static final String TEXT = "Kites fly [e1]. Ropes hold [e2]. Winds blow";

  private final BlockingQueue<String> checked = new LinkedBlockingQueue<>();
  private final CheckAhead ahead =
      new CheckAhead(this::check, new ModelText(Set.of(), 4_000), Runnable::run);

  private Judged check(Sentence sentence) {
    checked.add(sentence.text());
    return new Judged(sentence, Finding.VERIFIED, List.of(), "");
  }

  private String next() throws InterruptedException {
    return String.valueOf(checked.poll(10, TimeUnit.SECONDS));
  }

  @Test
  void checksASentenceOnceTheNextBegins() throws InterruptedException {
    ahead.add("Kites fly [e1]. Ropes ");
    ahead.add("hold");
    ahead.add(" [e2].");
    assertThat(next()).isEqualTo("Kites fly.");
    assertThat(checked).isEmpty();
  }

  @Test
  void checksAtTheEndOnlyWhatWasNotYet() throws InterruptedException {
    for (var piece : TEXT.split("(?<= )")) {
      ahead.add(piece);
    }
    assertThat(List.of(next(), next())).containsExactlyInAnyOrder("Kites fly.", "Ropes hold.");

    var found = ahead.of(DraftReader.read(TEXT));

    assertThat(found)
        .extracting(judged -> judged.sentence().text())
        .containsExactly("Kites fly.", "Ropes hold.", "Winds blow");
    assertThat(next()).isEqualTo("Winds blow");
    assertThat(checked).isEmpty();
  }

  @Test
  void beginsAnewWithAnotherModel() throws InterruptedException {
    ahead.add("Kites are ");
    ahead.restart();
    ahead.add("Ropes hold [e2]. Winds");
    assertThat(next()).isEqualTo("Ropes hold.");
  }

  @Test
  void stopsListeningToATextWithoutEnd() {
    ahead.add("a".repeat(5_000));
    ahead.add("Kites fly [e1]. Ropes hold [e2].");
    assertThat(checked).isEmpty();
  }

  @Test
  void tellsAtTheEndWhatFailedBefore() {
    var failing =
        new CheckAhead(
            sentence -> {
              throw new IllegalStateException("the encoder is closed");
            },
            new ModelText(Set.of(), 4_000),
            Runnable::run);
    failing.add(TEXT);
    assertThatThrownBy(() -> failing.of(DraftReader.read(TEXT)))
        .hasMessage("the encoder is closed");
  }
}
