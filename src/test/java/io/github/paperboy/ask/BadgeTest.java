package io.github.paperboy.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Statement.Block;
import io.github.paperboy.ask.Statement.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadgeTest {
  @Test
  void quotesAndSupportedStatementsCount() {
    var badge =
        Badge.of(List.of(of(Verdict.QUOTED), of(Verdict.VERIFIED), of(Verdict.NOT_VERIFIED)));

    assertThat(badge).isEqualTo(new Badge(2, 3));
    assertThat(badge.words()).isEqualTo("2 of 3 statements verified");
  }

  @Test
  void oneIsASingleStatement() {
    assertThat(new Badge(1, 1).words()).isEqualTo("1 of 1 statement verified");
  }

  private static Statement of(Verdict verdict) {
    return new Statement("It is so.", List.of(), Block.SENTENCE, verdict);
  }
}
