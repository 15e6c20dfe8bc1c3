package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.discord.card.Failure;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HandlerRunTest {
  private final ShownReply reply = new ShownReply();

  private HandlerRun failing(Supplier<RuntimeException> failure) {
    var spot = new Spot(1, 2, 2, Spot.Kind.CHANNEL);
    var incoming = new Incoming(7, new Person(3, false, "en-US"), spot, Arguments.NONE);
    var handler =
        Action.publicly(
            "test",
            (_, _) -> {
              throw failure.get();
            });
    return new HandlerRun(handler, incoming, reply, InstantSource.system());
  }

  @Test
  void whoComesWhileTooMuchWaitsIsToldSo() {
    failing(Lane.Full::new).run();
    assertThat(reply.shown()).containsExactly(Failure.BUSY.card());
  }

  @Test
  void whoPressesWhatIsNoButtonIsToldSo() {
    failing(() -> new IllegalStateException("no " + ActionId.number("x"))).run();
    assertThat(reply.shown()).containsExactly(Failure.BUTTON_UNKNOWN.card());
  }

  @Test
  void whatNobodyForesawIsTold() {
    failing(() -> new IllegalStateException("no")).run();
    assertThat(reply.shown()).containsExactly(Failure.UNFORESEEN.card());
  }

  @Test
  void whoWasToldThatTheBotStopsIsToldNothingElse() {
    var run = failing(() -> new IllegalStateException("interrupted"));
    run.abandoned();
    run.run();
    assertThat(reply.shown()).containsExactly(Failure.STOPPED.card());
  }
}
