package io.github.paperboy.discord;

import io.github.paperboy.store.PendingQuestion;
import io.github.paperboy.store.PendingStore;
import io.github.paperboy.store.StoreException;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes which questions are under way, so that after a sudden end another process goes on with
/// them: see [Resumption]. When the store fails, questions are answered all the same.
final class Pending {
  private static final Logger LOG = LoggerFactory.getLogger(Pending.class);

  private final PendingStore store;
  private final InstantSource clock;

  Pending(PendingStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Before what surrounds the question is looked up.
  void take(Optional<WayBack> way, Inquiry inquiry) {
    way.ifPresent(back -> note(() -> store.begin(begun(back, inquiry).onlyTaken())));
  }

  void begin(Optional<WayBack> way, Inquiry inquiry) {
    way.ifPresent(back -> note(() -> store.begin(begun(back, inquiry))));
  }

  private PendingQuestion begun(WayBack way, Inquiry inquiry) {
    return PendingQuestion.begun(
        way.id(),
        clock.millis(),
        inquiry.asker().user(),
        InquiryJson.write(way),
        InquiryJson.write(inquiry));
  }

  /// The first of several messages is about to be sent.
  void sending(Optional<WayBack> way) {
    way.ifPresent(back -> note(() -> store.sending(back.id())));
  }

  /// The bot's first message in a channel is there.
  ///
  /// @param question id of the message that asked
  void shown(long question, long message) {
    note(() -> store.shown(question, message));
  }

  void end(Optional<WayBack> way) {
    way.ifPresent(back -> note(() -> store.end(back.id())));
  }

  private static void note(Runnable work) {
    try {
      work.run();
    } catch (StoreException e) {
      LOG.warn("a question under way could not be noted", e);
    }
  }
}
