package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverdueTest {
  private static final Instant DUE = Instant.ofEpochSecond(900);

  private final Private reply = new Private();
  private Instant now = Instant.EPOCH;
  private final Overdue overdue = new Overdue(() -> now);

  /// A reply to one person, who can be shown something until [#DUE].
  private static final class Private extends ShownReply {
    @Override
    public Optional<Instant> privateUntil() {
      return Optional.of(DUE);
    }
  }

  @Test
  void whoWaitsIsToldOnceWhenTheTimeIsOverAndNotBefore() {
    var _ = overdue.begin(reply, "ticket");
    now = DUE.minusMillis(1);
    overdue.tell();
    assertThat(reply.shown()).isEmpty();
    now = DUE;
    overdue.tell();
    assertThat(reply.shown()).hasSize(1);
    now = DUE.plusSeconds(5);
    overdue.tell();
    assertThat(reply.shown()).hasSize(1);
    assertThat(overdue.isAwaited("ticket")).isTrue();
  }

  @Test
  void whoHasTheirAnswerIsNotTold() {
    overdue.begin(reply, "ticket").close();
    now = DUE;
    overdue.tell();
    assertThat(reply.shown()).isEmpty();
    assertThat(overdue.isAwaited("ticket")).isFalse();
  }
}
