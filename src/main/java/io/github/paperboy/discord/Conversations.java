package io.github.paperboy.discord;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerText;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.HelpCards;
import io.github.paperboy.discord.card.Limits;
import io.github.paperboy.discord.card.Markdown;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.discord.card.PaperLine;
import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.retrieve.Turn;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Questions in channels: a mention is answered in a thread titled by the question, and what
/// follows in there, in a direct message or in a post, goes on with what was said before.
final class Conversations {
  private static final Logger LOG = LoggerFactory.getLogger(Conversations.class);

  /// Of so many threads it is known without a look at the store whether they are the bot's.
  private static final int THREADS = 10_000;

  private static final Card UNHEARD =
      Notices.done(
          "-# I can read a follow-up here when you mention me, reply to me with the mention on, or"
              + " press *Follow-up*.");

  private final Answers answers;
  private final Memory memory;
  private final ServerRules rules;
  private final Desk desk;
  private final Surroundings surroundings;
  private final Allowance noise;
  private final OwnThreads own;
  private final Recent hinted = new Recent();
  private Discussed discussed = (_, _, _) -> {};

  Conversations(Answers answers, Memory memory, ServerRules rules, Desk desk, InstantSource clock) {
    this.answers = answers;
    this.memory = memory;
    this.rules = rules;
    this.desk = desk;
    surroundings = new Surroundings(memory, new ThreadPapers(desk));
    this.noise = new Allowance(Duration.ofHours(1), clock);
    own = new OwnThreads(thread -> memory.conversation(thread).isPresent(), THREADS);
  }

  /// The same; somebody hears which papers it cites in threads.
  Conversations telling(Discussed listener) {
    discussed = listener;
    return this;
  }

  /// Tells what surrounds questions in threads.
  Surroundings surroundings() {
    return surroundings;
  }

  /// Whether the bot has answered in a thread before.
  boolean isOwn(long thread) {
    return own.has(thread);
  }

  /// What to do about a message.
  ///
  /// @param reply in the message's channel; moved to a thread when the answer is given in one
  Handler handler(Message message, Attention attention, JdaChannelReply reply) {
    return Action.publicly(
        "message",
        (incoming, _) -> {
          switch (attention) {
            case Attention.None() -> {}
            case Attention.Help() -> reply.show(HelpCards.help()).join();
            case Attention.Hint() -> hint(incoming, reply);
            case Attention.Unheard() -> reply.show(UNHEARD).join();
            case Attention.Links(var text) -> links(text, incoming, reply);
            case Attention.Answer(var question) -> answer(question, message, incoming, reply);
          }
        });
  }

  /// A reply to a message, in its channel.
  JdaChannelReply replyTo(Message message) {
    long id = message.getIdLong();
    long server = message.isFromGuild() ? message.getGuildIdLong() : 0;
    return new JdaChannelReply(message, rules.rendering(server), own -> answers.placed(id, own));
  }

  /// Answers a message that another process did not finish with.
  void again(String question, Message message, Incoming incoming, JdaChannelReply reply) {
    answer(question, message, incoming, reply);
  }

  /// Where the answer to a message is, or would be: a thread of its own if there is one.
  void findPlace(Message message, JdaChannelReply reply) {
    threadOf(message).ifPresent(reply::moveTo);
  }

  private void hint(Incoming incoming, Reply reply) {
    if (hinted.isNew(incoming.spot().channel()) && isQuietEnough(incoming.spot())) {
      reply.show(UNHEARD).join();
    }
  }

  /// Whether one more message that nobody asked for is bearable.
  private boolean isQuietEnough(Spot spot) {
    return noise.take(spot.parent(), rules.noise(spot.server())).isEmpty();
  }

  private void links(String text, Incoming incoming, Reply reply) {
    var lines =
        PaperLinks.in(text).stream()
            .limit(3)
            .flatMap(id -> desk.paper(id).stream())
            .map(PaperLine::whole)
            .collect(Collectors.joining("\n"));
    if (!lines.isEmpty() && isQuietEnough(incoming.spot())) {
      reply.show(Notices.done(lines)).join();
    }
  }

  private void answer(String question, Message message, Incoming incoming, JdaChannelReply reply) {
    var spot = incoming.spot();
    answers.expect(Asking.of(question), incoming, reply, Audience.EVERYBODY);
    if (spot.kind() != Spot.Kind.CHANNEL) {
      converse(question, incoming, reply)
          .filter(Answer.Cited.class::isInstance)
          .ifPresent(_ -> JdaPosts.markAnswered(message));
      return;
    }
    var channel = thread(question, message);
    if (channel.getIdLong() == spot.channel() && !rules.mayTalk(spot)) {
      answers.giveUp(reply);
      reply.tellAsker(
          new InsufficientPermissionException(
              message.getGuildChannel(), Permission.CREATE_PUBLIC_THREADS));
      return;
    }
    reply.moveTo(channel);
    var there = JdaEvents.spot(spot.server(), channel);
    var _ = converse(question, incoming.in(there), reply);
  }

  /// A thread on the message, also one that is there already; or the channel itself when threads
  /// are not allowed there.
  private static MessageChannel thread(String question, Message message) {
    var earlier = threadOf(message);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    try {
      ThreadChannel thread = message.createThreadChannel(title(question)).submit().join();
      return thread;
    } catch (RuntimeException e) {
      LOG.info("no thread could be opened: {}", JdaErrors.sentence(e));
      return threadOf(message).orElse(message.getChannel());
    }
  }

  /// The thread on a message has its id.
  private static Optional<MessageChannel> threadOf(Message message) {
    return message.isFromGuild()
        ? Optional.ofNullable(message.getGuild().getThreadChannelById(message.getIdLong()))
        : Optional.empty();
  }

  static String title(String question) {
    return Markdown.label(question, Limits.THREAD_NAME);
  }

  /// @return the answer, empty when there was too much to do
  private Optional<Answer> converse(String question, Incoming incoming, Reply reply) {
    boolean remembers = incoming.spot().kind() != Spot.Kind.CHANNEL;
    var asked = Asking.of(question);
    var asking = remembers ? answers.orGiveUp(reply, () -> goingOn(asked, incoming.spot())) : asked;
    var answer = answers.answer(asking, incoming, reply, Audience.EVERYBODY);
    if (remembers) {
      answer
          .filter(io.github.paperboy.ask.Conversations::isWorthKeeping)
          .ifPresent(it -> remember(AnswerText.turn(it), incoming));
    }
    return answer;
  }

  private Asking goingOn(Asking asked, Spot spot) {
    if (spot.inServer()) { // direct messages are a conversation anyway
      memory.begin(spot);
      own.add(spot.channel());
    }
    return surroundings.goingOn(asked, spot);
  }

  private void remember(Turn turn, Incoming incoming) {
    var spot = incoming.spot();
    if (memory.converse(incoming, turn) && spot.inServer()) {
      discussed.hear(spot, incoming.person().locale(), turn.cited());
    }
  }
}
