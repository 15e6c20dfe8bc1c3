package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.utils.FileUpload;
import org.jspecify.annotations.Nullable;

/// Answers in a channel by messages of the bot's own.
final class JdaChannelReply implements Reply {
  private final MessageChannel channel;
  private @Nullable CompletableFuture<Message> first;

  JdaChannelReply(MessageChannel channel) {
    this.channel = channel;
  }

  @Override
  public synchronized CompletableFuture<Void> show(Card card) {
    if (first == null) {
      first = channel.sendMessage(JdaCards.message(card)).submit();
      return first.thenAccept(_ -> {});
    }
    return first
        .thenCompose(message -> message.editMessage(JdaCards.edit(card)).submit())
        .thenAccept(_ -> {})
        .exceptionallyCompose(problem ->
            JdaErrors.isGone(problem)
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(problem));
  }

  @Override
  public CompletableFuture<Void> add(Card card) {
    return channel.sendMessage(JdaCards.message(card)).submit().thenAccept(_ -> {});
  }

  @Override
  public CompletableFuture<Void> publish(Card card) {
    return add(card);
  }

  @Override
  public CompletableFuture<Void> attach(Card card, Attachment file) {
    var upload = FileUpload.fromData(file.content(), file.name());
    return show(card).thenCompose(_ -> channel.sendFiles(upload).submit()).thenAccept(_ -> {});
  }
}
