package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.retrieve.WrittenDays;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;

/// `/ask question [since] [topic] [private]`.
final class AskCommand implements Handler {
  private final Answers answers;
  private final Surroundings surroundings;
  private final ServerRules rules;
  private final Supplier<LocalDate> today;

  AskCommand(
      Answers answers, Surroundings surroundings, ServerRules rules, Supplier<LocalDate> today) {
    this.answers = answers;
    this.surroundings = surroundings;
    this.rules = rules;
    this.today = today;
  }

  @Override
  public String name() {
    return "ask";
  }

  @Override
  public Answering answering(Incoming incoming) {
    return Answering.publicly(audience(incoming) == Audience.EVERYBODY);
  }

  private Audience audience(Incoming incoming) {
    var asked = incoming.arguments().text("private");
    if (!rules.mayTalk(incoming.spot())) {
      return Audience.ASKER;
    }
    boolean alone =
        asked.isPresent() ? incoming.arguments().flag("private") : rules.isPrivate(incoming.spot());
    return alone ? Audience.ASKER : Audience.EVERYBODY;
  }

  @Override
  public void run(Incoming incoming, Reply reply) {
    var arguments = incoming.arguments();
    if (arguments.text("question").isEmpty()) {
      reply.show(Failure.NO_WORDS.card()).join();
      return;
    }
    LocalDate since = null;
    var given = arguments.text("since");
    if (given.isPresent()) {
      since = WrittenDays.since(given.get(), today.get()).orElse(null);
      if (since == null) {
        reply.show(notADate()).join();
        return;
      }
    }
    var asked = Asking.of(arguments.required("question")).within(since, topic(arguments));
    var audience = audience(incoming);
    var _ = answers.answer(surrounded(asked, incoming, reply), incoming, reply, audience);
  }

  private Asking surrounded(Asking asked, Incoming incoming, Reply reply) {
    var spot = incoming.spot();
    if (!Surroundings.areIn(spot)) {
      return asked;
    }
    answers.expect(asked, incoming, reply, audience(incoming));
    return answers.orGiveUp(reply, () -> surroundings.of(asked, spot));
  }

  private static Set<String> topic(Arguments arguments) {
    return arguments.text("topic").map(Set::of).orElse(Set.of());
  }

  static Card notADate() {
    return Failure.NO_DAY.card();
  }
}
