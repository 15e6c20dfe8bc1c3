package io.github.paperboy.discord.card;

import io.github.paperboy.digest.DigestWords;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.Presentation.Style;
import io.github.paperboy.digest.Presentation.WhenEmpty;
import io.github.paperboy.digest.Standing;
import io.github.paperboy.digest.Subscription;
import io.github.paperboy.digest.SubscriptionWords;
import io.github.paperboy.digest.Target;
import io.github.paperboy.discord.card.Block.Beside;
import io.github.paperboy.discord.card.Block.Choice;
import io.github.paperboy.discord.card.Block.Option;
import io.github.paperboy.discord.card.Block.Row;
import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Subscriptions to digests: one with all that can be changed, or a list. Each is in its own
/// language. Pure.
public final class SubscriptionCards {
  private static final int MOST_PAPERS = 10;
  private static final int LISTED = 12;
  private static final int NAME = 100;
  private static final int REASON = 300;
  private static final int WANTED = 1_200;
  private static final int WANTED_IN_LIST = 120;

  private SubscriptionCards() {}

  /// A subscription as it is now.
  ///
  /// @param next when its next digest is due; empty while there is none
  public record View(Standing standing, Optional<Instant> next) {}

  /// For somebody who may only read it.
  public static Card of(View view) {
    return new Card(List.of(new Text(text(view))), Accent.PLAIN);
  }

  /// For somebody who may change it.
  ///
  /// @param note what just happened or went wrong, already escaped; empty for nothing
  public static Card editable(View view, String note) {
    var subscription = view.standing().subscription();
    var id = subscription.id();
    var shown = subscription.presentation();
    var words = CardWords.of(subscription);
    List<Block> blocks = new ArrayList<>();
    if (!note.isEmpty()) {
      blocks.add(new Text(note));
    }
    blocks.add(new Text(text(view)));
    blocks.add(choice("style:" + id, words.say("style"), styles(shown, words)));
    blocks.add(choice("papers:" + id, words.say("papers"), papers(shown, words)));
    blocks.add(choice("language:" + id, words.say("language"), languages(shown)));
    blocks.add(choice("empty:" + id, words.say("empty"), empties(shown, words)));
    blocks.add(
        new Row(
            List.of(
                Button.plain("dask:what:" + id, words.say("topics")),
                Button.plain("dask:words:" + id, words.say("words")),
                Button.plain("dask:when:" + id, words.say("time")),
                Button.plain("dtaste:" + id, words.say("learned")))));
    blocks.add(new Row(deeds(view, words)));
    return new Card(blocks, Accent.PLAIN);
  }

  /// What somebody is told who has just made one.
  public static String subscribed(Subscription subscription) {
    return CardWords.of(subscription).say("subscribed");
  }

  private static Choice choice(String what, String hint, List<Option> options) {
    return new Choice("dset:" + what, hint, options);
  }

  private static List<Option> styles(Presentation shown, CardWords words) {
    return Arrays.stream(Style.values())
        .map(style ->
            new Option(name(style), words.say("style." + name(style)), style == shown.style()))
        .toList();
  }

  private static List<Option> papers(Presentation shown, CardWords words) {
    return IntStream.rangeClosed(1, MOST_PAPERS)
        .mapToObj(count ->
            new Option(
                Integer.toString(count),
                count == 1 ? words.say("papers.one") : words.say("papers.many", count),
                count == shown.papers()))
        .toList();
  }

  private static List<Option> languages(Presentation shown) {
    return Presentation.LANGUAGES.stream()
        .sorted()
        .map(code -> new Option(code, language(code), code.equals(shown.language())))
        .toList();
  }

  private static String language(String code) {
    return DigestWords.of(code).language();
  }

  private static List<Option> empties(Presentation shown, CardWords words) {
    return Arrays.stream(WhenEmpty.values())
        .map(empty ->
            new Option(name(empty), words.say("empty." + name(empty)), empty == shown.whenEmpty()))
        .toList();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static List<Button> deeds(View view, CardWords words) {
    var id = view.standing().subscription().id();
    var pause =
        view.next().isPresent()
            ? Button.plain("ddo:pause:" + id, words.say("pause"))
            : Button.main("ddo:resume:" + id, words.say("resume"));
    return List.of(
        Button.plain("dsee:preview:" + id, words.say("preview")),
        Button.plain("dsee:now:" + id, words.say("now")),
        pause,
        new Button.Press("ddo:remove:" + id, words.say("remove.ask"), Button.Style.DANGER));
  }

  /// For whoever must know that a subscription is paused.
  ///
  /// @param reason with the remedy
  public static Card paused(Subscription subscription, String reason) {
    var words = DigestWords.of(subscription.presentation().language());
    var name = "**%s**%s".formatted(Markdown.line(subscription.name(), NAME), where(subscription));
    return Card.of(words.paused(name, Markdown.line(reason, REASON)), Accent.FAILURE);
  }

  private static String where(Subscription subscription) {
    return subscription.target() instanceof Target.Channel(_, var channel)
        ? " (<#%s>)".formatted(Long.toUnsignedString(channel))
        : "";
  }

  /// Asks before a subscription is removed.
  public static Card removal(Subscription subscription) {
    var id = subscription.id();
    var words = CardWords.of(subscription);
    return new Card(
        List.of(
            new Text(words.say("remove.question", Markdown.line(subscription.name(), NAME))),
            new Row(
                List.of(
                    new Button.Press("ddo:gone:" + id, words.say("remove"), Button.Style.DANGER),
                    Button.plain("ddo:keep:" + id, words.say("keep"))))),
        Accent.UNSURE);
  }

  /// Several, each with a button that opens it.
  ///
  /// @param language of whoever asked for the list
  public static Card list(String language, List<View> views) {
    var words = new CardWords(CardWords.TEXTS.in(language));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Text("**" + words.say("list") + "**"));
    for (var view : views.stream().limit(LISTED).toList()) {
      var subscription = view.standing().subscription();
      var open = Button.plain("dsub:" + subscription.id(), CardWords.of(subscription).say("open"));
      blocks.add(new Beside(inList(view), open));
    }
    if (views.size() > LISTED) {
      blocks.add(new Text(words.say("list.more", views.size() - LISTED)));
    }
    return new Card(blocks, Accent.PLAIN);
  }

  private static String inList(View view) {
    var subscription = view.standing().subscription();
    var wanted = words(subscription).wanted(subscription);
    return "%s\n%s\n-# %s"
        .formatted(
            heading(view.standing()),
            Markdown.line(wanted, WANTED_IN_LIST),
            place(subscription) + due(view));
  }

  private static String text(View view) {
    var subscription = view.standing().subscription();
    return "%s\n%s\n%s%s\n-# %s · `%s`"
        .formatted(
            heading(view.standing()),
            Markdown.line(words(subscription).wanted(subscription), WANTED),
            Markdown.line(words(subscription).when(subscription.timetable()), REASON),
            due(view),
            place(subscription),
            subscription.id());
  }

  private static String heading(Standing standing) {
    var subscription = standing.subscription();
    return "**%s** · %s"
        .formatted(
            Markdown.line(subscription.name(), NAME),
            Markdown.line(words(subscription).state(standing), REASON));
  }

  private static SubscriptionWords words(Subscription subscription) {
    return SubscriptionWords.of(subscription.presentation().language());
  }

  private static String due(View view) {
    var words = CardWords.of(view.standing().subscription());
    return view.next()
        .map(next -> " · " + words.say("next", "<t:%d:R>".formatted(next.getEpochSecond())))
        .orElse("");
  }

  private static String place(Subscription subscription) {
    var words = CardWords.of(subscription);
    return switch (subscription.target()) {
      case Target.Channel(_, var channel) ->
          words.say("place.channel", "<#%s>".formatted(Long.toUnsignedString(channel)));
      case Target.Direct _ -> words.say("place.direct");
      case Target.Email email -> email.label();
      case Target.Feed feed -> feed.label();
    };
  }
}
