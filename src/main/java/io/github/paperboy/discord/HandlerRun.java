package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Failure;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One handler at work: the one place where its failures are caught, logged and told.
final class HandlerRun implements Crew.Job {
  private static final Logger LOG = LoggerFactory.getLogger(HandlerRun.class);

  private final Handler handler;
  private final Incoming incoming;
  private final Reply reply;
  private final InstantSource clock;
  private final AtomicBoolean abandoned = new AtomicBoolean();

  HandlerRun(Handler handler, Incoming incoming, Reply reply, InstantSource clock) {
    this.handler = handler;
    this.incoming = incoming;
    this.reply = reply;
    this.clock = clock;
  }

  @Override
  public void run() {
    var started = clock.instant();
    var outcome = "done";
    try {
      handler.run(incoming, reply);
    } catch (Lane.Full _) {
      outcome = "declined";
      var _ = reply.decline(Failure.BUSY.card());
    } catch (ActionId.Unknown _) {
      outcome = "declined";
      var _ = reply.decline(Failure.BUTTON_UNKNOWN.card());
    } catch (RuntimeException e) {
      outcome = abandoned.get() ? "abandoned" : "failed";
      tell(JdaErrors.cause(e));
    }
    var took = Duration.between(started, clock.instant()).toMillis();
    LOG.info("{} {} {} in {} ms", incoming.reference(), handler.name(), outcome, took);
  }

  /// What the person did, to be known again.
  MessageTurns.Press press() {
    return new MessageTurns.Press(incoming.person(), handler.name(), incoming.arguments());
  }

  /// Says instead that it is being done.
  Crew.Job underWay() {
    BiConsumer<Incoming, Reply> saying = (_, to) -> to.decline(Failure.UNDER_WAY.card()).join();
    return new HandlerRun(Action.updating(handler.name(), saying), incoming, reply, clock);
  }

  private void tell(Throwable problem) {
    if (abandoned.get()) {
      return;
    }
    if (JdaErrors.isExpired(problem)) {
      LOG.warn("{} was acknowledged too late", incoming.reference());
      return;
    }
    if (JdaErrors.isGone(problem) || JdaErrors.isForbidden(problem)) {
      LOG.info("{} has nowhere to be told: {}", incoming.reference(), JdaErrors.sentence(problem));
      return;
    }
    LOG.error("{} {} failed", incoming.reference(), handler.name(), problem);
    reply
        .decline(Failure.UNFORESEEN.card())
        .exceptionally(second -> {
          LOG.warn("{} nobody could be told: {}", incoming.reference(), second.toString());
          return null;
        })
        .join();
  }

  @Override
  public void abandoned() {
    abandoned.set(true);
    var _ = reply.decline(Failure.STOPPED.card());
  }
}
