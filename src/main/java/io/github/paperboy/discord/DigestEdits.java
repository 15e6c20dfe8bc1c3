package io.github.paperboy.discord;

import io.github.paperboy.digest.Standing;
import io.github.paperboy.digest.Subscription;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Markdown;
import io.github.paperboy.discord.card.SubscriptionCards;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The lists, buttons and forms of a subscription's card. Nothing is remembered for them: each says
/// which subscription it is about, and at every press it is asked again whether the person may.
final class DigestEdits {
  private static final int REASON = 300;

  private final DigestRights rights;
  private final DigestDeeds deeds;

  DigestEdits(DigestRights rights, DigestDeeds deeds) {
    this.rights = rights;
    this.deeds = deeds;
  }

  List<Handler> all() {
    return List.of(
        Action.updating("dset", this::set),
        Action.updating("ddo", this::act),
        Action.privately("dsee", this::see),
        Action.privately("dsub", this::open),
        Action.privately("digest", this::openOfDigest),
        new Action("dask", this::opening, this::notOpened),
        Action.updating("dgot", this::filled));
  }

  /// What a press is about.
  ///
  /// @param what a setting, a deed or a part
  private record About(String what, String subscription) {
    static About of(Incoming incoming) {
      var argument = ActionId.of(incoming.arguments().required("argument"));
      return new About(argument.name(), argument.argument());
    }
  }

  private Card changed(Incoming incoming, Function<Standing, Card> change) {
    var id = About.of(incoming).subscription();
    var standing = rights.managed(incoming, id);
    return standing.isEmpty() ? refusal(incoming, id) : change.apply(standing.get());
  }

  private Card refusal(Incoming incoming, String id) {
    return rights.visible(incoming, id).isPresent()
        ? Failure.NOT_ALLOWED.card("manage the server")
        : DigestDeeds.gone();
  }

  private void set(Incoming incoming, Reply reply) {
    var setting = About.of(incoming).what();
    var value = incoming.arguments().required("value");
    reply
        .show(
            changed(
                incoming,
                standing -> tried(standing, now -> DigestWishes.chosen(setting, now, value))))
        .join();
  }

  private void filled(Incoming incoming, Reply reply) {
    var part = About.of(incoming).what();
    reply
        .show(
            changed(
                incoming,
                standing ->
                    tried(standing, now -> DigestWishes.filled(part, now, incoming.arguments()))))
        .join();
  }

  /// What cannot be is said above what stays as it is.
  private Card tried(Standing standing, Function<Subscription, Subscription> change) {
    var subscription = standing.subscription();
    try {
      return deeds.change(change.apply(subscription));
    } catch (IllegalArgumentException e) {
      var note = "⚠ " + Markdown.line(String.valueOf(e.getMessage()), REASON);
      return deeds.shown(subscription.id(), note);
    }
  }

  private void act(Incoming incoming, Reply reply) {
    var deed = About.of(incoming).what();
    reply.show(changed(incoming, standing -> act(deed, standing.subscription()))).join();
  }

  private Card act(String deed, Subscription subscription) {
    return switch (deed) {
      case "pause" -> deeds.pause(subscription);
      case "resume" -> deeds.resume(subscription);
      case "remove" -> SubscriptionCards.removal(subscription);
      case "gone" -> deeds.remove(subscription);
      default -> deeds.shown(subscription.id(), "");
    };
  }

  private void see(Incoming incoming, Reply reply) {
    boolean now = About.of(incoming).what().equals("now");
    reply
        .show(
            changed(
                incoming,
                standing -> now ? deeds.now(standing.subscription()) : deeds.preview(standing)))
        .join();
  }

  /// The button at the foot of a digest says which day's it is.
  private void openOfDigest(Incoming incoming, Reply reply) {
    var key = ActionId.digest(incoming.arguments().required("argument"));
    reply.show(opened(incoming, key.subscription())).join();
  }

  private void open(Incoming incoming, Reply reply) {
    reply.show(opened(incoming, incoming.arguments().required("argument"))).join();
  }

  /// A subscription as far as a person may see it.
  Card opened(Incoming incoming, String id) {
    return rights.managed(incoming, id).isPresent()
        ? deeds.shown(id, "")
        : rights
            .visible(incoming, id)
            .map(standing -> SubscriptionCards.of(deeds.view(standing)))
            .orElseGet(DigestDeeds::gone);
  }

  private Answering opening(Incoming incoming) {
    return form(incoming)
        .<Answering>map(Answering.Opening::new)
        .orElseGet(Answering.Privately::new);
  }

  private Optional<Form> form(Incoming incoming) {
    var about = About.of(incoming);
    return rights
        .managed(incoming, about.subscription())
        .flatMap(standing -> DigestWishes.form(about.what(), standing.subscription()));
  }

  private void notOpened(Incoming incoming, Reply reply) {
    reply.show(changed(incoming, _ -> Failure.TOO_LONG_FOR_A_FORM.card())).join();
  }
}
