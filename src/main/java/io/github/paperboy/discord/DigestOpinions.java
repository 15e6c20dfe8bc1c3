package io.github.paperboy.discord;

import io.github.paperboy.digest.Digest;
import io.github.paperboy.digest.DigestItem;
import io.github.paperboy.digest.DigestWords;
import io.github.paperboy.digest.SentDigest;
import io.github.paperboy.digest.SentDigests;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.DigestCards;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Markdown;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.store.StoredSignal;
import io.github.paperboy.store.StoredSignal.Kind;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The buttons of posted digests: 👍 and "less like this", which the next digests heed, "why this",
/// and the subscription. They say which paper of which digest they are about; the digest itself is
/// in the store, so that they work for as long as that remembers it.
final class DigestOpinions {
  private static final int TITLE = 150;

  private final DigestParts parts;
  private final DigestRights rights;
  private final UserKeys keys;
  private final InstantSource clock;

  DigestOpinions(DigestParts parts, DigestRights rights, UserKeys keys, InstantSource clock) {
    this.parts = parts;
    this.rights = rights;
    this.keys = keys;
    this.clock = clock;
  }

  List<Handler> all() {
    return List.of(
        action("dlike", (about, incoming) -> said(about, incoming, Kind.LIKED)),
        action("dless", (about, incoming) -> said(about, incoming, Kind.DISMISSED)),
        action("dwhy", (about, _) -> DigestCards.why(about.digest, about.index)),
        action("dopen", (about, _) -> DigestCards.item(about.digest, about.index)));
  }

  /// A paper of a digest.
  private record About(Digest digest, int index) {
    DigestItem item() {
      return digest.items().get(index);
    }
  }

  private interface OnPaper {
    Card of(About about, Incoming incoming);
  }

  private Handler action(String name, OnPaper work) {
    return Action.privately(
        name,
        (incoming, reply) ->
            reply
                .show(
                    about(incoming)
                        .map(about -> work.of(about, incoming))
                        .orElseGet(DigestOpinions::expired))
                .join());
  }

  private static Card expired() {
    return Failure.DIGEST_FORGOTTEN.card();
  }

  /// `abc234:2026-11-20:3`, or without a number where one was chosen in a list.
  private Optional<About> about(Incoming incoming) {
    var argument = incoming.arguments().required("argument");
    var chosen = incoming.arguments().text("value");
    int border = argument.lastIndexOf(':');
    var key = chosen.isPresent() ? argument : argument.substring(0, Math.max(0, border));
    var index = chosen.orElse(argument.substring(border + 1));
    return digest(incoming, key)
        .map(digest -> new About(digest, ActionId.number(index)))
        .filter(about -> about.index >= 0 && about.index < about.digest.items().size());
  }

  private Optional<Digest> digest(Incoming incoming, String text) {
    var key = ActionId.digest(text);
    return rights
        .visible(incoming, key.subscription())
        .flatMap(_ -> new SentDigests(parts.store()).find(key))
        .map(SentDigest::digest);
  }

  private Card said(About about, Incoming incoming, Kind kind) {
    var person = keys.of(incoming.person());
    var subscription = about.digest.subscription();
    var paper = about.item().paper().value();
    parts.store().say(new StoredSignal(subscription, paper, person, kind, clock.instant()));
    var words = DigestWords.of(about.digest.presentation().language());
    var noted = kind == Kind.DISMISSED ? words.dismissed() : words.liked();
    return Notices.done("%s\n-# %s".formatted(noted, Markdown.line(about.item().title(), TITLE)));
  }
}
