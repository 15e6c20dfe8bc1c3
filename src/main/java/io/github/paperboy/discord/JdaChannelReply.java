package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.discord.card.Rendering;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.utils.FileUpload;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers in a channel by messages of the bot's own. Where it may not write, it says so once to
/// the person who asked, in private: they would wait for nothing.
final class JdaChannelReply implements Reply {
  private static final Logger LOG = LoggerFactory.getLogger(JdaChannelReply.class);

  private volatile MessageChannel channel;
  private final User asker;
  private final WayBack.ToMessage way;
  private final Nonces nonces;
  private final String firstNonce;
  private final Rendering rendering;
  private final LongConsumer placed;
  private final Edits edits = new Edits();
  private final AtomicBoolean told = new AtomicBoolean();
  private volatile boolean gone;
  private @Nullable Supplier<CompletableFuture<Message>> earlier;
  private @Nullable CompletableFuture<Message> first;

  /// @param message what is answered
  /// @param rendering of new messages
  /// @param placed told the id of the first message
  JdaChannelReply(Message message, Rendering rendering, LongConsumer placed) {
    this.rendering = rendering;
    channel = message.getChannel();
    asker = message.getAuthor();
    long id = message.getIdLong();
    var direct = channel.getType() == ChannelType.PRIVATE;
    this.way = new WayBack.ToMessage(id, channel.getIdLong(), direct ? asker.getIdLong() : 0);
    this.nonces = new Nonces(id);
    this.firstNonce = nonces.next();
    this.placed = placed;
  }

  /// Goes on with a message that another process made; before anything is shown.
  ///
  /// @param own its id; 0 when it is not known whether there is one
  JdaChannelReply continuing(long own) {
    earlier =
        own == 0
            // By its nonce Discord gives the message that may be there already.
            ? () -> send(Notices.resumed(), firstNonce)
            : () -> JdaRequests.send(() -> channel.retrieveMessageById(own));
    return this;
  }

  /// Answers in another channel, such as a thread, from now on; before anything is shown.
  void moveTo(MessageChannel other) {
    channel = other;
  }

  @Override
  public Optional<WayBack> wayBack() {
    return Optional.of(way);
  }

  @Override
  public CompletableFuture<Void> show(Card card) {
    return edits.send(() -> shown(card));
  }

  private synchronized CompletableFuture<Void> shown(Card card) {
    var before = first == null && earlier != null ? earlier.get() : first;
    if (before == null) {
      return begin(card).thenAccept(_ -> {});
    }
    if (isLost(before)) {
      // Edited as well: should Discord have taken the one before after all, it gives that one.
      return edited(begin(card), card);
    }
    first = before;
    return edited(before, card);
  }

  private CompletableFuture<Message> begin(Card card) {
    var begun = send(card, firstNonce);
    first = begun;
    var _ = begun.thenAcceptAsync(message -> placed.accept(message.getIdLong()));
    return begun;
  }

  /// Whether a message could not be made because Discord itself failed.
  private static boolean isLost(CompletableFuture<Message> message) {
    return message.isCompletedExceptionally() && JdaErrors.isOnTheirSide(message.exceptionNow());
  }

  private CompletableFuture<Void> edited(CompletableFuture<Message> shown, Card card) {
    return shown
        .thenCompose(message ->
            JdaRequests.insist(() ->
                message.editMessage(
                    JdaCards.edit(card.referring(reference()), JdaCards.of(message)))))
        .thenAccept(_ -> {})
        .exceptionallyCompose(problem -> notEdited(card, problem));
  }

  private CompletableFuture<Void> notEdited(Card card, Throwable problem) {
    if (JdaErrors.isGone(problem)) {
      gone = true;
      return CompletableFuture.completedFuture(null);
    }
    if (JdaErrors.isClosed(problem) && !told.get()) {
      return anew(card).thenAccept(_ -> {}); // opens the thread again, unless it is locked
    }
    tellAskerOnce(problem);
    return CompletableFuture.failedFuture(problem);
  }

  /// A message in place of the one that cannot be changed any more.
  private synchronized CompletableFuture<Message> anew(Card card) {
    var message = send(card, nonces.next());
    first = message;
    return message;
  }

  /// One nonce for all attempts: Discord makes one message of them.
  private CompletableFuture<Message> send(Card card, String nonce) {
    return JdaRequests.insist(() ->
            channel
                .sendMessage(JdaCards.message(card.referring(reference()), rendering))
                .setNonce(nonce))
        .whenComplete((_, problem) -> {
          if (problem != null) {
            tellAskerOnce(problem);
          }
        });
  }

  private void tellAskerOnce(Throwable problem) {
    if (JdaErrors.isForbidden(problem) && told.compareAndSet(false, true)) {
      tellAsker(problem);
    }
  }

  /// Tells the asker, in private, why there is no answer.
  void tellAsker(Throwable problem) {
    LOG.info("{} has no answer in its channel: {}", reference(), JdaErrors.sentence(problem));
    var notice =
        Failure.CANNOT_WRITE.card(
            Long.toUnsignedString(channel.getIdLong()), JdaErrors.sentence(problem));
    JdaRequests.send(asker::openPrivateChannel)
        .thenCompose(direct ->
            JdaRequests.send(() ->
                direct.sendMessage(JdaCards.message(notice.referring(reference()), rendering))))
        .exceptionally(second -> {
          LOG.info("nor could the asker be told: {}", JdaErrors.sentence(second));
          return null;
        });
  }

  @Override
  public CompletableFuture<Void> add(Card card) {
    return gone
        ? CompletableFuture.completedFuture(null) // the rest of what somebody deleted
        : send(card, nonces.next()).thenAccept(_ -> {});
  }

  @Override
  public CompletableFuture<Void> publish(Card card) {
    return add(card);
  }

  @Override
  public CompletableFuture<Void> attach(Card card, Attachment file) {
    var upload = FileUpload.fromData(file.content(), file.name());
    return show(card)
        .thenCompose(_ -> JdaRequests.send(() -> channel.sendFiles(upload)))
        .thenAccept(_ -> {});
  }

  private String reference() {
    return JdaEvents.reference(way.id());
  }
}
