package io.github.paperboy.discord;

import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.DigestOutcome;
import io.github.paperboy.digest.Subscription;
import io.github.paperboy.digest.Target;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.SubscriptionCards;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.requests.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells that a subscription is paused because its digest was refused: whoever made it, by a
/// private message, else the server where it puts its own notices. Nobody is told twice, because a
/// paused subscription is not tried. Of a watch only the server is told: who asked for it is not
/// kept.
final class JdaPauseNotices implements DigestListener {
  private static final Logger LOG = LoggerFactory.getLogger(JdaPauseNotices.class);

  private final JdaParcels parcels;

  JdaPauseNotices(JdaParcels parcels) {
    this.parcels = parcels;
  }

  @Override
  public void ended(Subscription subscription, DigestOutcome outcome) {
    var connected = parcels.connected(subscription.target());
    if (outcome instanceof DigestOutcome.Refused(var reason) && connected.isPresent()) {
      var notice = SubscriptionCards.paused(subscription, reason);
      Thread.ofVirtual()
          .name("pause-notice")
          .start(() -> tell(connected.get(), subscription, notice));
    }
  }

  /// Tells the server of a place, if it is in one, on a thread of its own.
  void tellServer(Target target, Card notice) {
    parcels
        .connected(target)
        .ifPresent(jda ->
            Thread.ofVirtual()
                .name("pause-notice")
                .start(() -> {
                  if (!toldServer(jda, target, notice)) {
                    LOG.warn("nobody could be told of a watch that is paused");
                  }
                }));
  }

  private void tell(JDA jda, Subscription subscription, Card notice) {
    if (!toldOwner(jda, subscription, notice) && !toldServer(jda, subscription.target(), notice)) {
      LOG.warn("nobody could be told that subscription {} is paused", subscription.id());
    }
  }

  private boolean toldOwner(JDA jda, Subscription subscription, Card notice) {
    var owner = owner(subscription);
    return owner.isPresent() && told(jda, owner.get(), notice);
  }

  /// Whose messages are refused is not told so by a message.
  private static Optional<Target> owner(Subscription subscription) {
    boolean known = subscription.owner().matches("\\d{1,19}");
    var direct = known ? new Target.Direct(Long.parseLong(subscription.owner())) : null;
    return Optional.<Target>ofNullable(direct).filter(each -> !each.equals(subscription.target()));
  }

  private boolean toldServer(JDA jda, Target refusing, Card notice) {
    return refusing instanceof Target.Channel(var server, _)
        && Optional.ofNullable(jda.getGuildById(server))
            .map(Guild::getSystemChannel)
            .map(channel -> (Target) new Target.Channel(server, channel.getIdLong()))
            .filter(channel -> !channel.equals(refusing))
            .map(channel -> told(jda, channel, notice))
            .orElse(false);
  }

  private boolean told(JDA jda, Target target, Card notice) {
    try {
      var rest = new JdaRest(jda);
      var channel = JdaPlace.id(JdaPlace.of(rest, target).channel());
      var message = parcels.message(notice, target).toData();
      rest.post(Route.Messages.SEND_MESSAGE.compile(channel), message);
      return true;
    } catch (JdaRest.Failed e) {
      LOG.info("a notice was not taken: {}", JdaErrors.sentence(e.problem()));
      return false;
    }
  }
}
