package io.github.paperboy.discord;

import io.github.paperboy.discord.Attention.Wish;
import io.github.paperboy.discord.Heard.Address;
import io.github.paperboy.discord.Heard.Author;
import io.github.paperboy.discord.Heard.Place;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Failure;
import java.time.InstantSource;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears messages: decides at once whether one is for the bot, and hands those that are to
/// [Conversations] on threads of their own.
final class Messages extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

  private final Conversations conversations;
  private final ServerRules rules;
  private final Limiter limiter;
  private final Crew crew;
  private final InstantSource clock;
  private final Recent recent = new Recent();

  Messages(
      Conversations conversations,
      ServerRules rules,
      Limiter limiter,
      Crew crew,
      InstantSource clock) {
    this.conversations = conversations;
    this.rules = rules;
    this.limiter = limiter;
    this.crew = crew;
    this.clock = clock;
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    var message = event.getMessage();
    if (isMachine(message) || !recent.isNew(event.getMessageIdLong())) {
      return; // most messages, so nothing is looked up for them
    }
    long server = event.isFromGuild() ? event.getGuild().getIdLong() : 0;
    var spot = JdaEvents.spot(server, event.getChannel());
    var heard = heard(event, spot);
    var attention =
        Attention.to(
            heard,
            Wish.of(spot.inServer() && rules.isOn(spot, ServerRules.FORUMS)),
            Wish.of(spot.inServer() && rules.isOn(spot, ServerRules.LINKS)));
    if (!(attention instanceof Attention.None) && rules.answersIn(spot)) {
      take(event, spot, attention);
    }
  }

  private static boolean isMachine(Message message) {
    boolean ordinary =
        message.getType() == MessageType.DEFAULT || message.getType() == MessageType.INLINE_REPLY;
    return message.getAuthor().isBot() || message.isWebhookMessage() || !ordinary;
  }

  private Heard heard(MessageReceivedEvent event, Spot spot) {
    var message = event.getMessage();
    long bot = event.getJDA().getSelfUser().getIdLong();
    boolean mentioned =
        message.getMentions().getUsers().stream().anyMatch(user -> user.getIdLong() == bot);
    var address =
        mentioned ? Address.BY_MENTION : isReplyTo(bot, message) ? Address.BY_REPLY : Address.NOT;
    var place = place(event, spot);
    var words = Heard.words(message.getContentRaw(), bot);
    // A post's title is told without the privileged intent.
    var text =
        place == Place.NEW_POST && event.getChannel() instanceof ThreadChannel post
            ? (post.getName() + ". " + words).strip()
            : words;
    return new Heard(Author.PERSON, address, place, text);
  }

  private static boolean isReplyTo(long bot, Message message) {
    @Nullable Message other = message.getReferencedMessage();
    return other != null && other.getAuthor().getIdLong() == bot;
  }

  private Place place(MessageReceivedEvent event, Spot spot) {
    return switch (spot.kind()) {
      case DIRECT -> Place.DIRECT_MESSAGES;
      case CHANNEL -> Place.CHANNEL;
      case THREAD, FORUM_POST -> {
        boolean first = event.getMessageIdLong() == spot.channel();
        if (first && spot.kind() == Spot.Kind.FORUM_POST) {
          yield Place.NEW_POST;
        }
        yield conversations.isOwn(spot.channel()) ? Place.OWN_THREAD : Place.OTHER_THREAD;
      }
    };
  }

  private void take(MessageReceivedEvent event, Spot spot, Attention attention) {
    var person = new Person(event.getAuthor().getIdLong(), false, "en-US");
    var incoming = new Incoming(event.getMessageIdLong(), person, spot, Arguments.NONE);
    var reply = conversations.replyTo(event.getMessage());
    Optional<Card> refusal;
    try {
      refusal = limiter.refusal(person, spot);
    } catch (RuntimeException e) {
      LOG.error("{} failed before it began", incoming.reference(), e);
      refusal = Optional.of(Failure.UNFORESEEN.card());
    }
    if (refusal.isPresent()) {
      LOG.info("{} is refused", incoming.reference());
      var _ = reply.show(refusal.get());
      return;
    }
    var missing = JdaChannels.missing(event.getChannel());
    if (missing.isPresent() && attention.isAsked()) {
      reply.tellAsker(missing.get());
      return;
    }
    var handler = conversations.handler(event.getMessage(), attention, reply);
    if (!crew.take(new HandlerRun(handler, incoming, reply, clock)) && attention.isAsked()) {
      LOG.info("{} is refused", incoming.reference());
      var _ = reply.show(Failure.BUSY.card());
    }
  }
}
