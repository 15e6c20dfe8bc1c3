package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Classic;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Rendering;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import net.dv8tion.jda.api.requests.RestAction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in everything people do: acknowledges it at once, then hands it to its [Handler] on a
/// thread of its own. The one place where failures are caught and told. Nothing here blocks.
final class Interactions extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(Interactions.class);

  private final Parts parts;
  private final ServerRules rules;
  private final Limiter limiter;
  private final Crew crew;
  private final Typing typing;
  private final Callbacks callbacks;
  private final InstantSource clock;
  private final Recent recent = new Recent();
  private final MessageTurns turns;

  Interactions(
      Catalog catalog, Limiter limiter, Crews crews, Callbacks callbacks, InstantSource clock) {
    parts = catalog.parts();
    rules = catalog.rules();
    this.limiter = limiter;
    this.crew = crews.crew();
    this.typing = crews.typing();
    this.callbacks = callbacks;
    this.clock = clock;
    this.turns = new MessageTurns(JdaHookReply.LIFE, clock);
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    take(event, parts.commands().get(event.getName()), JdaEvents.options(event));
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    var content = event.getTarget().getContentDisplay();
    take(event, parts.menus().get(event.getName()), Arguments.of("content", content));
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    press(event, ActionId.of(event.getComponentId()));
  }

  private <E extends ComponentInteraction & IReplyCallback> void press(E event, ActionId id) {
    var alone = String.valueOf(event.getMessage().isEphemeral());
    var arguments = new Arguments("", java.util.Map.of("argument", id.argument(), "alone", alone));
    take(event, parts.actions().get(id.name()), arguments);
  }

  @Override
  public void onStringSelectInteraction(StringSelectInteractionEvent event) {
    var id = ActionId.of(event.getComponentId());
    var value = event.getValues().isEmpty() ? "" : event.getValues().getFirst();
    if (id.name().equals(Classic.PRESS)) {
      press(event, ActionId.of(value));
      return;
    }
    var arguments = new Arguments("", java.util.Map.of("argument", id.argument(), "value", value));
    take(event, parts.actions().get(id.name()), arguments);
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    var id = ActionId.of(event.getModalId());
    take(event, parts.actions().get(id.name()), JdaEvents.fields(event, id.argument()));
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    typing.take(new Completing(event, parts.suggesters()));
  }

  private <E extends Interaction & IReplyCallback> void take(
      E event, @Nullable Handler handler, Arguments arguments) {
    if (!recent.isNew(event.getIdLong())) {
      return;
    }
    var usual = Rendering.CARDS;
    try {
      usual = rendering(event);
      var incoming = JdaEvents.incoming(event, arguments);
      if (handler == null) {
        refuse(event, Failure.ANSWER_FORGOTTEN.card(), usual);
        return;
      }
      var refusal = limiter.refusal(incoming.person(), incoming.spot());
      if (refusal.isPresent()) {
        refuse(event, refusal.get(), usual);
        return;
      }
      answer(event, handler, incoming, usual);
    } catch (RuntimeException e) {
      LOG.error("{} failed before it began", JdaEvents.reference(event.getIdLong()), e);
      refuse(event, Failure.UNFORESEEN.card(), usual);
    }
  }

  /// How new messages are laid out there.
  private Rendering rendering(Interaction event) {
    var guild = event.getGuild();
    return rules.rendering(guild == null ? 0 : guild.getIdLong());
  }

  private void refuse(IReplyCallback event, Card refusal, Rendering usual) {
    var reference = JdaEvents.reference(event.getIdLong());
    var card = refusal.referring(reference);
    LOG.info("{} is refused", reference);
    JdaRequests.<InteractionHook>send(
            () -> event.reply(JdaCards.message(card, usual)).setEphemeral(true))
        .<Void>thenApply(_ -> null)
        .exceptionallyCompose(problem ->
            callbacks
                .again(event, new Answering.Privately(), problem)
                .thenCompose(_ ->
                    JdaHookReply.to(event, new Answering.Privately(), usual, clock).show(refusal)))
        .exceptionally(problem -> {
          LOG.info("a refusal was not taken: {}", problem.toString());
          return null;
        });
  }

  private <E extends Interaction & IReplyCallback> void answer(
      E event, Handler handler, Incoming incoming, Rendering usual) {
    var answering = handler.answering(incoming);
    switch (answering) {
      case Answering.Opening(var form) -> open(event, form);
      case Answering.Publicly _, Answering.Privately _, Answering.Updating _ ->
          begin(
              event, handler, incoming, answering, JdaHookReply.to(event, answering, usual, clock));
    }
  }

  private static RestAction<InteractionHook> acknowledgement(
      IReplyCallback event, Answering answering) {
    return switch (answering) {
      case Answering.Publicly() -> event.deferReply(false);
      case Answering.Updating() when event instanceof IMessageEditCallback editing ->
          editing.deferEdit();
      case Answering.Privately(), Answering.Updating(), Answering.Opening(_) ->
          event.deferReply(true);
    };
  }

  private void open(Interaction event, Form form) {
    if (event instanceof IModalCallback opening) {
      JdaRequests.send(() -> opening.replyModal(JdaCards.form(form)))
          .exceptionallyCompose(
              problem -> callbacks.again(event, new Answering.Opening(form), problem))
          .exceptionally(problem -> {
            LOG.info("a form was not taken: {}", problem.toString());
            return null;
          });
    }
  }

  private void begin(
      IReplyCallback event, Handler handler, Incoming incoming, Answering answering, Reply after) {
    var accepted = new CompletableFuture<Void>();
    var reply = new AfterReply(accepted, after, answering);
    // The job begins first, without a wait for it: a question is noted while its acknowledgement is
    // on its way, so that hardly anybody is promised an answer that a sudden end undoes. What the
    // job shows waits for the acknowledgement.
    var run = new HandlerRun(handler, incoming, reply, clock);
    boolean taken = answering instanceof Answering.Updating ? inTurn(event, run) : crew.take(run);
    var _ =
        JdaRequests.send(() -> acknowledgement(event, answering))
            .<Void>thenApply(_ -> null)
            .exceptionallyCompose(problem -> callbacks.again(event, answering, problem))
            .whenComplete((_, problem) -> {
              if (problem == null) {
                accepted.complete(null);
              } else {
                accepted.completeExceptionally(JdaErrors.cause(problem));
              }
            });
    if (!taken) {
      var _ = reply.decline(Failure.BUSY.card());
    }
  }

  /// @return whether it is done, or will be
  private boolean inTurn(Interaction event, HandlerRun run) {
    var message = JdaEvents.below(event);
    if (message.isEmpty()) {
      return crew.take(run);
    }
    long id = message.get().getIdLong();
    if (turns.isUnderWay(id, run.press())) {
      return crew.take(run.underWay());
    }
    var turn = turns.after(id, run.press(), run);
    boolean taken = crew.take(turn);
    if (!taken) {
      turn.skip();
    }
    return taken;
  }
}
