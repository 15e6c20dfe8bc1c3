package io.github.paperboy.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.DigestSchedule;
import io.github.paperboy.digest.FixedTexts;
import io.github.paperboy.digest.FixedTextsCheck;
import io.github.paperboy.digest.Interests;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.Presentation.Style;
import io.github.paperboy.digest.Presentation.WhenEmpty;
import io.github.paperboy.digest.Standing;
import io.github.paperboy.digest.Subscription;
import io.github.paperboy.digest.Target;
import io.github.paperboy.digest.Timetable;
import io.github.paperboy.discord.card.TasteCards.Line;
import io.github.paperboy.store.StoredSubscription.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionCardsTest {
  /// Of the shortest of Discord's texts, which are buttons.
  private static final int LONGEST = 80;

  private static Subscription subscription(String language) {
    return new Subscription(
        "abc234",
        "N1",
        new Target.Channel(1, 2),
        Timetable.daily(LocalTime.of(8, 0), ZoneOffset.UTC),
        Interests.inTopics("T1", "T2"),
        new Presentation(5, Style.CARDS, language, WhenEmpty.SILENT),
        "");
  }

  private static Subscription direct(String language) {
    var here = subscription(language);
    return new Subscription(
        here.id(),
        here.name(),
        new Target.Direct(7),
        here.timetable(),
        here.interests(),
        here.presentation(),
        "");
  }

  private static SubscriptionCards.View view(String language, State state, String reason) {
    return view(subscription(language), state, reason);
  }

  private static SubscriptionCards.View view(
      Subscription subscription, State state, String reason) {
    var schedule = new DigestSchedule(subscription.timetable(), new DigestSchedule.CatchUp(7, 2));
    var standing = new Standing(subscription, state, reason, 0, LocalDate.EPOCH, schedule);
    return new SubscriptionCards.View(
        standing, state == State.ACTIVE ? Optional.of(Instant.EPOCH) : Optional.empty());
  }

  /// All that the cards of a subscription can say.
  private static String all(String language) {
    var active = view(language, State.ACTIVE, "");
    var lines = Stream.iterate(0, i -> i + 1).map(i -> new Line("k" + i, "P" + i, 1, 2, true));
    return Stream.of(
            SubscriptionCards.editable(active, ""),
            SubscriptionCards.editable(view(language, State.PAUSED, Standing.BY_COMMAND), ""),
            SubscriptionCards.of(view(direct(language), State.UNCONFIRMED, "")),
            SubscriptionCards.list(language, List.of(active)),
            SubscriptionCards.removal(subscription(language)),
            TasteCards.of(subscription(language), List.of()),
            TasteCards.of(subscription(language), lines.limit(20).toList()))
        .map(Card::toString)
        .collect(
            Collectors.joining("\n", SubscriptionCards.subscribed(subscription(language)), ""));
  }

  @Test
  void everyLanguageSaysEverything() {
    FixedTextsCheck.everyLanguageSaysEverythingWithTheSameHoles(CardWords.TEXTS::in);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "ja", "zh"})
  void nothingIsLeftInEnglish(String language) {
    var cards = all(language);
    var english = CardWords.TEXTS.in("en");
    var own = CardWords.TEXTS.in(language);
    for (var key : english.keys()) {
      if (!key.equals("language") && !english.pattern(key).contains("%")) {
        assertThat(cards).as(key).contains(own.pattern(key));
      }
    }
    assertThat(cards)
        .doesNotContainPattern(
            "\\b(about|at|active|paused|by command|daily|waits|next|and|more)\\b")
        .doesNotContainPattern("\\b(learned|Forget|less|Style: |Pause|Remove|Keep)\\b");
  }

  @Test
  void aGermanSubscriptionIsShownInGerman() {
    assertThat(all("de"))
        .contains("**N1** · aktiv\nzu T1, T2\ntäglich um 08:00 in UTC · nächste <t:0:R>")
        .contains("-# in <#2> · `abc234`")
        .contains("**N1** · angehalten: durch einen Befehl")
        .contains("**N1** mit allem, was es gelernt hat, löschen?")
        .contains("**Was N1 gelernt hat**", "👍 1 · weniger 2 P0", "und 9 weitere");
  }

  @Test
  void whatAReceiverRepliedStaysInItsWords() {
    var card = SubscriptionCards.of(view("fr", State.PAUSED, "550 no such user"));
    assertThat(card.toString()).contains("en pause\u00a0: 550 no such user");
  }

  @Test
  void labelsAreShortEnough() {
    for (var language : FixedTexts.LANGUAGES) {
      var texts = CardWords.TEXTS.in(language);
      for (var key : texts.keys()) {
        if (!key.startsWith("taste.") && !key.equals("remove.question")) {
          assertThat(texts.pattern(key)).as(language + " " + key).hasSizeLessThan(LONGEST);
        }
      }
    }
  }
}
