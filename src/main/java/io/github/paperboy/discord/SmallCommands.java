package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.ClaimCards;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.HelpCards;
import io.github.paperboy.discord.card.PaperCards;
import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.discord.card.StatusCards;
import java.util.List;
import java.util.function.Supplier;

/// `/help`, `/status`, the examples below them, and the entries of a message's menu.
final class SmallCommands {
  private final Desk desk;
  private final Answers answers;
  private final CommandWords words;
  private final Supplier<StatusCards.Load> load;

  SmallCommands(Desk desk, Answers answers, CommandWords words, Supplier<StatusCards.Load> load) {
    this.desk = desk;
    this.answers = answers;
    this.words = words;
    this.load = load;
  }

  List<Handler> commands() {
    return List.of(
        Action.privately("help", (_, reply) -> reply.show(HelpCards.help()).join()),
        Action.privately("status", (_, reply) -> reply.show(status()).join()));
  }

  private Card status() {
    return StatusCards.of(desk.stats(), load.get(), answers.speed(), desk.spentToday());
  }

  Handler examples(Asks asks) {
    return asks.action(
        "example",
        (incoming, reply) -> {
          int index = ActionId.number(incoming.arguments().required("argument"));
          asks.ask(Asking.of(HelpCards.example(index)), incoming, reply);
        });
  }

  /// On any message; its words come with the press, without any privileged intent.
  List<Handler> menus() {
    return List.of(
        menu("menu-ask", (text, incoming, reply) -> ask(text, incoming, reply, Audience.ASKER)),
        menu("menu-check", (text, _, reply) -> check(text, reply)),
        menu("menu-find", (text, _, reply) -> find(text, reply)));
  }

  private interface OnText {
    void run(String text, Incoming incoming, Reply reply);
  }

  private Handler menu(String key, OnText work) {
    return Action.privately(
        words.english(key),
        (incoming, reply) -> {
          var text = incoming.arguments().required("content");
          if (text.isEmpty()) {
            reply.show(Failure.MESSAGE_WITHOUT_WORDS.card()).join();
          } else {
            work.run(text, incoming, reply);
          }
        });
  }

  private void ask(String question, Incoming incoming, Reply reply, Audience audience) {
    var _ = answers.answer(Asking.of(question), incoming, reply, audience);
  }

  private void check(String claim, Reply reply) {
    var checked = desk.check(claim);
    reply
        .show(
            checked
                .map(found -> ClaimCards.of(claim, found))
                .orElseGet(() -> Failure.NOTHING_TO_CHECK.card()))
        .join();
  }

  private void find(String text, Reply reply) {
    var links = PaperLinks.in(text).stream().flatMap(id -> desk.paper(id).stream()).findFirst();
    reply
        .show(
            links
                .or(() -> desk.lookUp(text))
                .map(PaperCards::whole)
                .orElseGet(() -> Failure.MESSAGE_WITHOUT_PAPER.card()))
        .join();
  }
}
