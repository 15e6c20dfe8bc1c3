package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Notices;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
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
  private final Nonces nonces;
  private final AtomicBoolean told = new AtomicBoolean();
  private @Nullable CompletableFuture<Message> first;

  /// @param asker who waits for the answer
  /// @param nonces of the message that is answered
  JdaChannelReply(MessageChannel channel, User asker, Nonces nonces) {
    this.channel = channel;
    this.asker = asker;
    this.nonces = nonces;
  }

  /// Answers in another channel, such as a thread, from now on; before anything is shown.
  void moveTo(MessageChannel other) {
    channel = other;
  }

  @Override
  public synchronized CompletableFuture<Void> show(Card card) {
    if (first == null) {
      first = send(card);
      return first.thenAccept(_ -> {});
    }
    return first
        .thenCompose(message -> JdaRequests.insist(() -> message.editMessage(JdaCards.edit(card))))
        .thenAccept(_ -> {})
        .exceptionallyCompose(problem ->
            JdaErrors.isGone(problem)
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(problem));
  }

  /// One nonce for all attempts: Discord makes one message of them.
  private CompletableFuture<Message> send(Card card) {
    var nonce = nonces.next();
    return JdaRequests.insist(() -> channel.sendMessage(JdaCards.message(card)).setNonce(nonce))
        .whenComplete((_, problem) -> {
          if (problem != null
              && JdaErrors.isForbidden(problem)
              && told.compareAndSet(false, true)) {
            tellAsker(problem);
          }
        });
  }

  /// Tells the asker, in private, why there is no answer.
  void tellAsker(Throwable problem) {
    LOG.info("no answer in a channel: {}", JdaErrors.sentence(problem));
    var notice = Notices.cannotAnswer(channel.getIdLong(), JdaErrors.sentence(problem));
    JdaRequests.send(asker::openPrivateChannel)
        .thenCompose(direct -> JdaRequests.send(() -> direct.sendMessage(JdaCards.message(notice))))
        .exceptionally(second -> {
          LOG.info("nor could the asker be told: {}", JdaErrors.sentence(second));
          return null;
        });
  }

  @Override
  public CompletableFuture<Void> add(Card card) {
    return send(card).thenAccept(_ -> {});
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
}
