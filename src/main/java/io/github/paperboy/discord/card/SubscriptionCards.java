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

/// Subscriptions to digests: one with all that can be changed, or a list. Pure.
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
    List<Block> blocks = new ArrayList<>();
    if (!note.isEmpty()) {
      blocks.add(new Text(note));
    }
    blocks.add(new Text(text(view)));
    blocks.add(choice("style:" + id, "Style", styles(shown)));
    blocks.add(choice("papers:" + id, "Papers at most", papers(shown)));
    blocks.add(choice("language:" + id, "Language", languages(shown)));
    blocks.add(choice("empty:" + id, "On a day without a good paper", empties(shown)));
    blocks.add(
        new Row(
            List.of(
                Button.plain("dask:what:" + id, "Topics …"),
                Button.plain("dask:words:" + id, "Words and name …"),
                Button.plain("dask:when:" + id, "Time …"),
                Button.plain("dtaste:" + id, "Learned"))));
    blocks.add(new Row(deeds(view)));
    return new Card(blocks, Accent.PLAIN);
  }

  private static Choice choice(String what, String hint, List<Option> options) {
    return new Choice("dset:" + what, hint, options);
  }

  private static List<Option> styles(Presentation shown) {
    return Arrays.stream(Style.values())
        .map(style -> new Option(name(style), words(style), style == shown.style()))
        .toList();
  }

  private static String words(Style style) {
    return switch (style) {
      case COMPACT -> "Compact: a line each";
      case CARDS -> "Cards: all that is known of each";
      case THEMES -> "Themes: cards under their topics";
      case ROLL_UP -> "Roll-up: what the team liked in a week";
    };
  }

  private static List<Option> papers(Presentation shown) {
    return IntStream.rangeClosed(1, MOST_PAPERS)
        .mapToObj(count ->
            new Option(
                Integer.toString(count),
                count == 1 ? "At most 1 paper" : "At most %d papers".formatted(count),
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

  private static List<Option> empties(Presentation shown) {
    return Arrays.stream(WhenEmpty.values())
        .map(empty -> new Option(name(empty), words(empty), empty == shown.whenEmpty()))
        .toList();
  }

  private static String words(WhenEmpty empty) {
    return switch (empty) {
      case SILENT -> "Without a good paper: silent";
      case SAY_SO -> "Without a good paper: say so";
    };
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static List<Button> deeds(View view) {
    var id = view.standing().subscription().id();
    var pause =
        view.next().isPresent()
            ? Button.plain("ddo:pause:" + id, "Pause")
            : Button.main("ddo:resume:" + id, "Resume");
    return List.of(
        Button.plain("dsee:preview:" + id, "Preview"),
        Button.plain("dsee:now:" + id, "Send now"),
        pause,
        new Button.Press("ddo:remove:" + id, "Remove …", Button.Style.DANGER));
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
    return new Card(
        List.of(
            new Text(
                "Remove **%s** with all it has learned?"
                    .formatted(Markdown.line(subscription.name(), NAME))),
            new Row(
                List.of(
                    new Button.Press("ddo:gone:" + id, "Remove", Button.Style.DANGER),
                    Button.plain("ddo:keep:" + id, "Keep")))),
        Accent.UNSURE);
  }

  /// Several, each with a button that opens it.
  ///
  /// @param heading what they are
  public static Card list(String heading, List<View> views) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Text("**" + heading + "**"));
    for (var view : views.stream().limit(LISTED).toList()) {
      var open = Button.plain("dsub:" + view.standing().subscription().id(), "Open");
      blocks.add(new Beside(inList(view), open));
    }
    if (views.size() > LISTED) {
      blocks.add(
          new Text(
              "and %d more: `/digest edit` completes their names"
                  .formatted(views.size() - LISTED)));
    }
    return new Card(blocks, Accent.PLAIN);
  }

  private static String inList(View view) {
    var subscription = view.standing().subscription();
    var wanted = SubscriptionWords.wanted(subscription);
    return "%s\n%s\n-# %s"
        .formatted(
            heading(view.standing()),
            Markdown.line(wanted, WANTED_IN_LIST),
            place(subscription.target()) + view.next().map(SubscriptionCards::due).orElse(""));
  }

  private static String text(View view) {
    var subscription = view.standing().subscription();
    return "%s\n%s\n%s%s\n-# %s · `%s`"
        .formatted(
            heading(view.standing()),
            Markdown.line(SubscriptionWords.wanted(subscription), WANTED),
            Markdown.line(SubscriptionWords.when(subscription.timetable()), REASON),
            view.next().map(SubscriptionCards::due).orElse(""),
            place(subscription.target()),
            subscription.id());
  }

  private static String heading(Standing standing) {
    return "**%s** · %s"
        .formatted(
            Markdown.line(standing.subscription().name(), NAME),
            Markdown.line(SubscriptionWords.state(standing), REASON));
  }

  private static String due(Instant next) {
    return " · next <t:%d:R>".formatted(next.getEpochSecond());
  }

  private static String place(Target target) {
    return switch (target) {
      case Target.Channel(_, var channel) -> "in <#%s>".formatted(Long.toUnsignedString(channel));
      case Target.Direct _ -> "to one person alone";
      case Target.Email _, Target.Feed _ -> target.label();
    };
  }
}
