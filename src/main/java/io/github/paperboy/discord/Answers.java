package io.github.paperboy.discord;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.Citation;
import io.github.paperboy.ask.Trace;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.discord.card.AnswerCards;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.discord.card.Shown;
import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.SearchPlan;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Answers questions for all who ask them: commands, buttons and channels. Shows the answer while
/// it comes about, remembers it, and shows what came of it.
final class Answers {
  private final Desk desk;
  private final Memory memory;
  private final UserKeys keys;
  private final Turnstile turnstile;
  private final InstantSource clock;

  Answers(Desk desk, Memory memory, UserKeys keys, Turnstile turnstile, InstantSource clock) {
    this.desk = desk;
    this.memory = memory;
    this.keys = keys;
    this.turnstile = turnstile;
    this.clock = clock;
  }

  /// Answers; returns when the answer is shown.
  ///
  /// @return the answer, empty when there was too much to do
  Optional<Answer> answer(Asking asking, Incoming incoming, Reply reply, Audience audience) {
    try {
      return turnstile.pass(
          before -> {
            var _ = reply.show(Notices.waiting(before));
          },
          () -> Optional.of(answered(asking, incoming, reply, audience)),
          () -> {
            reply.show(Notices.busy()).join();
            return Optional.empty();
          });
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty(); // the person was told by whoever interrupted
    }
  }

  private Answer answered(Asking asking, Incoming incoming, Reply reply, Audience audience) {
    var live = new LiveCard(reply, clock);
    var answer = desk.ask(request(asking, incoming), live);
    var ticket = memory.keep(incoming.person(), Remembered.of(asking, answer, audience));
    var chips = asking.chips(answer.trace().plan());
    var warning = desk.warning().orElse("");
    live.finish(
        AnswerCards.of(new Shown(ticket, asking.question(), answer, chips, audience, warning)));
    return answer;
  }

  private Request request(Asking asking, Incoming incoming) {
    var language = Locale.forLanguageTag(incoming.person().locale());
    return asking.request(asker(incoming)).in(language);
  }

  private Asker asker(Incoming incoming) {
    var server = incoming.spot().inServer() ? Long.toString(incoming.spot().server()) : "";
    return new Asker(keys.of(incoming.person()), server);
  }

  /// An answer once more, as everybody may see it. The words are those of before; one that was
  /// declined is asked again.
  List<Card> shared(Memory.Found found, Incoming incoming) {
    var remembered = found.remembered();
    var asking = remembered.asking();
    var answer =
        remembered.statements().isEmpty()
            ? desk.ask(request(asking, incoming), AnswerSink.NONE)
            : told(remembered);
    return AnswerCards.of(
        new Shown(
            found.ticket(),
            asking.question(),
            answer,
            List.of(),
            Audience.EVERYBODY,
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
