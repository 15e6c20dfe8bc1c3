package io.github.paperboy.discord;

import io.github.paperboy.digest.DigestOutlet.Found;
import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.digest.SendWindow;
import io.github.paperboy.digest.Target;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Rendering;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/// Sends messages that must arrive once, and looks for them. Safe for several threads; nothing is
/// sent until the bot is connected.
final class JdaParcels {
  private static final Duration SOON = Duration.ofSeconds(20);

  private static final String NOT_CONNECTED = "the bot is not connected to Discord";

  private volatile @Nullable Connection connection;

  /// What is there once the bot is connected.
  private record Connection(Shards shards, ServerRules rules) {}

  void connect(Shards shards, ServerRules rules) {
    connection = new Connection(shards, rules);
  }

  /// The session that knows a place; empty until the bot is connected.
  Optional<JDA> connected(Target target) {
    return Optional.ofNullable(connection).map(connected -> connected.shards().of(target));
  }

  /// A card as messages there are laid out.
  MessageCreateData message(Card card, Target target) {
    long server = target instanceof Target.Channel(var id, _) ? id : 0;
    var rules = Optional.ofNullable(connection).map(Connection::rules);
    return JdaCards.message(
        card, rules.map(known -> known.rendering(server)).orElse(Rendering.CARDS));
  }

  /// Sends a message, and tells exactly what is known of it then.
  Sent post(Parcel parcel) {
    var connected = connected(parcel.target());
    if (connected.isEmpty()) {
      return new Sent.Unavailable(NOT_CONNECTED, SOON);
    }
    var allowed = new AtomicBoolean();
    try {
      var rest = new JdaRest(connected.get());
      return new Sent.Posted(send(rest, JdaPlace.of(rest, parcel.target()), parcel, allowed));
    } catch (JdaRest.Failed e) {
      return failed(parcel, e.problem(), allowed.get());
    } catch (RejectedExecutionException e) {
      return failed(parcel, e, allowed.get());
    }
  }

  private String send(JdaRest rest, JdaPlace place, Parcel parcel, AtomicBoolean allowed)
      throws JdaRest.Failed {
    var window = parcel.window();
    var channel = JdaPlace.id(place.channel());
    var message = message(parcel.card(), parcel.target()).toData();
    var request =
        switch (place) {
          case JdaPlace.Messages _ ->
              new Request(
                  Route.Messages.SEND_MESSAGE.compile(channel),
                  message.put("nonce", parcel.nonce().value()).put("enforce_nonce", true));
          case JdaPlace.Forum(_, _, var tags) ->
              new Request(
                  Route.Channels.CREATE_THREAD.compile(channel),
                  DataObject.empty()
                      .put("name", parcel.title())
                      .put("applied_tags", DataArray.fromCollection(tags))
                      .put("message", message));
        };
    var made = rest.post(request.route, request.body, () -> allow(window, allowed), window.left());
    return JdaSearch.link(place, made.getUnsignedLong("id"));
  }

  /// The library asks this several times, the last time just before it writes.
  private static boolean allow(SendWindow window, AtomicBoolean allowed) {
    boolean open = window.open();
    if (open) {
      allowed.set(true);
    }
    return open;
  }

  private record Request(Route.CompiledRoute route, DataObject body) {}

  /// What is known of a message after a failure.
  ///
  /// @param allowed whether its request may have begun
  private static Sent failed(Parcel parcel, Throwable problem, boolean allowed) {
    var sentence = parcel.refusalWords().sentence(problem);
    if (JdaErrors.isRefusal(problem)) {
      return new Sent.Refused(sentence);
    }
    // Whoever interrupted did not wait to see whether it was begun.
    boolean begun = allowed || problem instanceof InterruptedException;
    if (begun) {
      return new Sent.Unclear(sentence);
    }
    return problem instanceof CancellationException || problem instanceof TimeoutException
        ? new Sent.TooLate()
        : new Sent.Unavailable(sentence, SOON);
  }

  /// Looks for a message that may have been sent.
  Found find(Parcel parcel) {
    var connected = connected(parcel.target());
    if (connected.isEmpty()) {
      return new Found.Unavailable(NOT_CONNECTED);
    }
    try {
      var rest = new JdaRest(connected.get());
      return new JdaSearch(connected.get(), rest).find(JdaPlace.of(rest, parcel.target()), parcel);
    } catch (JdaRest.Failed e) {
      return lost(parcel, e.problem());
    } catch (RejectedExecutionException e) {
      return lost(parcel, e);
    }
  }

  private static Found lost(Parcel parcel, Throwable problem) {
    var sentence = parcel.refusalWords().sentence(problem);
    return JdaErrors.isRefusal(problem)
        ? new Found.Refused(sentence)
        : new Found.Unavailable(sentence);
  }
}
