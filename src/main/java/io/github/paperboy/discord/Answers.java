package io.github.paperboy.discord;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.Citation;
import io.github.paperboy.ask.Trace;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.discord.card.AnswerCards;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.discord.card.Shown;
import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.discord.card.StatusCards.Speed;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.store.StoreException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers questions for all who ask them: commands, buttons and channels. Shows the answer while
/// it comes about, remembers it, and shows what came of it.
final class Answers {
  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

  private final Desk desk;
  private final Memory memory;
  private final Inquiries inquiries;
  private final Pending pending;
  private final Turnstile turnstile;
  private final InstantSource clock;
  private final Latencies latencies = new Latencies();
  private final Overdue overdue;

  Answers(
      Desk desk,
      Memory memory,
      Inquiries inquiries,
      Pending pending,
      Turnstile turnstile,
      InstantSource clock) {
    this.desk = desk;
    this.memory = memory;
    this.inquiries = inquiries;
    this.pending = pending;
    this.turnstile = turnstile;
    this.clock = clock;
    overdue = new Overdue(clock);
  }

  /// Private answers that are still to come.
  Overdue overdue() {
    return overdue;
  }

  /// Answers; returns when the answer is shown.
  ///
  /// @return the answer, empty when there was too much to do
  Optional<Answer> answer(Asking asking, Incoming incoming, Reply reply, Audience audience) {
    return answer(inquiries.of(asking, incoming, audience), reply);
  }

  /// Notes a question whose surroundings are still to be looked up: whoever asked waits from now
  /// on.
  void expect(Asking asking, Incoming incoming, Reply reply, Audience audience) {
    pending.take(reply.wayBack(), inquiries.of(asking, incoming, audience));
  }

  /// Nobody waits for it any more.
  void giveUp(Reply reply) {
    pending.end(reply.wayBack());
  }

  /// Does a part of the work on a question; when it fails nobody waits for the answer any more.
  <T> T orGiveUp(Reply reply, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      if (!Thread.currentThread().isInterrupted()) {
        giveUp(reply); // the person is told of the failure
      }
      throw e;
    }
  }

  /// The first message of an answer in a channel is there.
  ///
  /// @param question id of the message that asked
  void placed(long question, long message) {
    pending.shown(question, message);
  }

  /// The same for a question that another process may have taken.
  Optional<Answer> answer(Inquiry inquiry, Reply reply) {
    pending.begin(reply.wayBack(), inquiry);
    return orGiveUp(reply, () -> inTurn(inquiry, reply));
  }

  private Optional<Answer> inTurn(Inquiry inquiry, Reply reply) {
    var began = clock.instant();
    var ticket = memory.reserve();
    try (var _ = overdue.begin(reply, ticket)) {
      var answer =
          turnstile.pass(
              before -> {
                var _ = reply.show(Notices.waiting(before));
              },
              () -> Optional.of(answered(inquiry, reply, ticket)),
              () -> {
                reply.decline(Failure.BUSY.card()).join();
                return Optional.<Answer>empty();
              });
      pending.end(reply.wayBack());
      answer.ifPresent(_ -> latencies.add(Duration.between(began, clock.instant())));
      return answer;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty(); // the person was told by whoever interrupted
    }
  }

  private Answer answered(Inquiry inquiry, Reply reply, String ticket) {
    var live = new LiveCard(reply, clock);
    var answer = desk.ask(inquiry.request(), live);
    if (live.cancelled()) {
      throw new CancellationException("the bot stops");
    }
    var asking = inquiry.asking();
    var receipt = kept(inquiry, answer, ticket, id(reply));
    var chips = asking.chips(answer.trace().plan());
    var warning = desk.warning().orElse("");
    var cards =
        AnswerCards.of(
            new Shown(
                ticket, asking.question(), answer, chips, inquiry.audience(), receipt, warning));
    if (cards.size() > 1) {
      pending.sending(reply.wayBack());
    }
    live.finish(cards);
    return answer;
  }

  /// Keeps an answer for the buttons below it. What cannot be kept, such as on a full disk, is
  /// shown all the same.
  ///
  /// @return name of its receipt; empty when nothing is kept
  private String kept(Inquiry inquiry, Answer answer, String ticket, long id) {
    try {
      var receipt = desk.keepReceipt(inquiry.request(), answer);
      var remembered = Remembered.of(inquiry.asking(), answer, inquiry.audience(), receipt);
      if (memory.keep(ticket, id, inquiry.asker(), remembered)) {
        return receipt;
      }
      // They had themselves forgotten meanwhile; they get the answer, and nothing is kept of it.
      desk.forgetReceipts(List.of(receipt));
    } catch (StoreException e) {
      LOG.error("an answer could not be kept: {}", e.getMessage());
    }
    return "";
  }

  /// Of what is answered.
  private static long id(Reply reply) {
    return reply.wayBack().map(WayBack::id).orElse(0L);
  }

  /// How long the last answers took.
  Optional<Speed> speed() {
    return latencies.speed();
  }

  /// Says that a question was not answered, with a button that asks it again.
  void interrupted(Inquiry inquiry, Reply reply) {
    reply.show(Notices.interrupted(inquiry.asking().question(), retry(inquiry, reply))).join();
  }

  /// Says that the parts of an answer may not be complete, with a button that asks again.
  void cutShort(Inquiry inquiry, Reply reply) {
    reply.add(Notices.cutShort(retry(inquiry, reply))).join();
  }

  private String retry(Inquiry inquiry, Reply reply) {
    var asked = Remembered.asked(inquiry.asking(), inquiry.audience());
    return memory.keep(id(reply), inquiry.asker(), asked);
  }

  /// An answer once more, as everybody may see it. The words are those of before; one that was
  /// declined is asked again.
  List<Card> shared(Memory.Found found, Incoming incoming) {
    var asker = inquiries.of(found.remembered().asking(), incoming, Audience.EVERYBODY).asker();
    var ticket = memory.keep(incoming.id(), asker, found.remembered().shared());
    return once(found, incoming, ticket, Audience.EVERYBODY);
  }

  /// The same for the person alone who asked.
  List<Card> late(Memory.Found found, Incoming incoming) {
    return once(found, incoming, found.ticket(), Audience.ASKER);
  }

  private List<Card> once(Memory.Found found, Incoming incoming, String ticket, Audience audience) {
    var remembered = found.remembered();
    var asking = remembered.asking();
    var answer =
        remembered.statements().isEmpty()
            ? desk.ask(inquiries.of(asking, incoming, audience).request(), AnswerSink.NONE)
            : told(remembered);
    return AnswerCards.of(
        new Shown(
            ticket,
            asking.question(),
            answer,
            List.of(),
            audience,
            remembered.receipt(),
            desk.warning().orElse("")));
  }

  private Answer told(Remembered remembered) {
    List<Citation> citations = new ArrayList<>();
    for (int i = 0; i < remembered.sources().size(); i++) {
      int number = i + 1;
      desk.paper(remembered.sources().get(i))
          .ifPresent(paper -> citations.add(new Citation(number, paper)));
    }
    var trace =
        new Trace(
            SearchPlan.words(remembered.asking().question()),
            desk.stats(),
            Map.of(),
            List.of(),
            Writing.by(remembered.writer()));
    return new Answer.Cited(remembered.statements(), citations, remembered.writer(), trace);
  }
}
