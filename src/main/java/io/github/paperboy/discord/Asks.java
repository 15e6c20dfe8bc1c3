package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Shown.Audience;
import java.util.function.BiConsumer;

/// Questions asked by buttons and forms. Who sees the answer is decided as for `/ask`: what begins
/// below something that one person alone can see stays between the bot and that person.
///
/// @param answers gives them
/// @param rules of servers
record Asks(Answers answers, ServerRules rules) {
  private Audience audience(Incoming incoming) {
    boolean alone = incoming.arguments().flag("alone") || rules.isPrivate(incoming.spot());
    return alone ? Audience.ASKER : Audience.EVERYBODY;
  }

  /// An action that asks something.
  ///
  /// @param work ends with [#ask], or says why not
  Action action(String name, BiConsumer<Incoming, Reply> work) {
    return new Action(
        name, incoming -> Answering.publicly(audience(incoming) == Audience.EVERYBODY), work);
  }

  void ask(Asking asking, Incoming incoming, Reply reply) {
    if (asking.question().isEmpty()) {
      reply.show(Failure.NO_WORDS.card()).join();
      return;
    }
    var _ = answers.answer(asking, incoming, reply, audience(incoming));
  }
}
