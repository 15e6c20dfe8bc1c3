package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Rendering;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.utils.FileUpload;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers an interaction by its token, which lives for 15 minutes; what comes later goes to the
/// channel as a message of its own, unless it is for one person's eyes.
final class JdaHookReply implements Reply {
  private static final Logger LOG = LoggerFactory.getLogger(JdaHookReply.class);

  /// A little less than Discord's, so that no edit is under way when it ends.
  static final Duration LIFE = Duration.ofMinutes(15).minusSeconds(20);

  /// One for all attempts at a message, so that Discord makes one of them.
  private static final Tickets NONCES = new Tickets();

  private final InteractionHook hook;
  private final @Nullable MessageChannel channel;
  private final WayBack.ByToken way;
  private final Life life;
  private volatile boolean gone;

  /// Where the answer goes on, for the asker alone, once its thread was closed.
  private volatile @Nullable CompletableFuture<Message> aside;

  /// Of a token.
  private record Life(Instant ends, InstantSource clock) {
    static Life from(Instant began, InstantSource clock) {
      return new Life(began.plus(LIFE), clock);
    }

    boolean isOver() {
      return !clock.instant().isBefore(ends);
    }
  }

  private JdaHookReply(JDA jda, @Nullable MessageChannel channel, WayBack.ByToken way, Life life) {
    // Made from the token alone: it does not wait for JDA's own acknowledgement.
    this.hook = InteractionHook.from(jda, way.token());
    this.channel = channel;
    this.way = way;
    this.life = life;
  }

  /// To an interaction that has just come.
  ///
  /// @param usual how new messages are laid out there
  static JdaHookReply to(
      Interaction event, Answering answering, Rendering usual, InstantSource clock) {
    var channel = event.getChannel() instanceof MessageChannel messages ? messages : null;
    var way =
        new WayBack.ByToken(
            event.getIdLong(),
            event.getToken(),
            channel == null ? 0 : channel.getIdLong(),
            isForEverybody(event, answering),
            answering instanceof Answering.Updating ? rendering(event, usual) : usual);
    return new JdaHookReply(event.getJDA(), channel, way, Life.from(clock.instant(), clock));
  }

  /// What changes a message that one person alone can see is for that person too.
  private static boolean isForEverybody(Interaction event, Answering answering) {
    return switch (answering) {
      case Answering.Publicly() -> true;
      case Answering.Privately(), Answering.Opening(_) -> false;
      case Answering.Updating() ->
          JdaEvents.below(event).map(message -> !message.isEphemeral()).orElse(true);
    };
  }

  /// That of the message which is changed.
  private static Rendering rendering(Interaction event, Rendering usual) {
    return JdaEvents.below(event).map(JdaCards::of).orElse(usual);
  }

  /// To an interaction that came to another process.
  ///
  /// @param began when it came
  static JdaHookReply again(JDA jda, WayBack.ByToken way, Instant began, InstantSource clock) {
    var channel = jda.getChannelById(MessageChannel.class, way.channel());
    return new JdaHookReply(jda, channel, way, Life.from(began, clock));
  }

  @Override
  public Optional<WayBack> wayBack() {
    return Optional.of(way);
  }

  @Override
  public CompletableFuture<Void> show(Card card) {
    if (life.isOver()) {
      return late(card);
    }
    var instead = aside;
    return orLate(instead == null ? edited(card) : edited(instead, card), card);
  }

  private CompletableFuture<Void> edited(Card card) {
    return JdaRequests.insist(
            () -> hook.editOriginal(JdaCards.edit(card.referring(reference()), way.rendering())))
        .thenAccept(_ -> {});
  }

  private CompletableFuture<Void> edited(CompletableFuture<Message> other, Card card) {
    return other
        .thenCompose(message ->
            JdaRequests.insist(() ->
                hook.editMessageById(
                    message.getIdLong(),
                    JdaCards.edit(card.referring(reference()), way.rendering()))))
        .thenAccept(_ -> {});
  }

  @Override
  public Optional<Instant> privateUntil() {
    return way.everybody() ? Optional.empty() : Optional.of(life.ends());
  }

  @Override
  public CompletableFuture<Void> lastWord(Card card) {
    return edited(card)
        .exceptionally(problem -> {
          LOG.info("nobody is told where their answer is: {}", JdaErrors.sentence(problem));
          return null;
        });
  }

  @Override
  public CompletableFuture<Void> add(Card card) {
    if (gone) {
      return CompletableFuture.completedFuture(null); // the rest of what somebody deleted
    }
    if (life.isOver()) {
      return late(card);
    }
    var added =
        JdaRequests.send(() ->
                hook.sendMessage(JdaCards.message(card.referring(reference()), way.rendering()))
                    .setEphemeral(!way.everybody() || aside != null))
            .thenAccept(_ -> {});
    return orLate(added, card);
  }

  @Override
  public CompletableFuture<Void> whisper(Card card) {
    return whispered(card).thenAccept(_ -> {});
  }

  private CompletableFuture<Message> whispered(Card card) {
    return JdaRequests.send(() ->
        hook.sendMessage(JdaCards.message(card.referring(reference()), way.rendering()))
            .setEphemeral(true));
  }

  @Override
  public CompletableFuture<Void> publish(Card card) {
    if (life.isOver()) {
      return toChannel(card);
    }
    return JdaRequests.send(
            () -> hook.sendMessage(JdaCards.message(card.referring(reference()), way.rendering())))
        .thenAccept(_ -> {});
  }

  @Override
  public CompletableFuture<Void> attach(Card card, Attachment file) {
    // A text beside a file, not a card: files show in cards only where a component names them.
    var upload = FileUpload.fromData(file.content(), file.name());
    return show(card)
        .thenCompose(
            _ -> JdaRequests.send(() -> hook.sendFiles(upload).setEphemeral(!way.everybody())))
        .thenAccept(_ -> {});
  }

  private CompletableFuture<Void> orLate(CompletableFuture<Void> sent, Card card) {
    return sent.exceptionallyCompose(problem -> {
      if (JdaErrors.isGone(problem)) {
        LOG.info("a message was deleted before its answer came");
        gone = true;
        return CompletableFuture.completedFuture(null);
      }
      if (JdaErrors.isClosed(problem) && aside == null) {
        LOG.info("a thread was closed before its answer came");
        var whispered = whispered(card);
        aside = whispered;
        return whispered.thenAccept(_ -> {});
      }
      return JdaErrors.isExpired(problem) ? late(card) : CompletableFuture.failedFuture(problem);
    });
  }

  private CompletableFuture<Void> late(Card card) {
    if (!way.everybody()) {
      LOG.info("a private answer came after its 15 minutes and is only remembered");
      return CompletableFuture.completedFuture(null);
    }
    return toChannel(card);
  }

  private CompletableFuture<Void> toChannel(Card card) {
    if (channel == null) {
      LOG.info("an answer came after its 15 minutes, and there is no channel to put it");
      return CompletableFuture.completedFuture(null);
    }
    var nonce = NONCES.next();
    return JdaRequests.insist(() ->
            channel
                .sendMessage(JdaCards.message(card.referring(reference()), way.rendering()))
                .setNonce(nonce))
        .thenAccept(_ -> {});
  }

  private String reference() {
    return JdaEvents.reference(way.id());
  }
}
