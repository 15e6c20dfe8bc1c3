package io.github.paperboy.digest;

import io.github.paperboy.digest.Presentation.Style;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The words around the papers of a digest, in its language, from the files `digest_*.properties`
/// beside this class. Dates and numbers are written without the locales of the Java runtime, of
/// which the one that comes with the program has English alone. Immutable.
public final class DigestWords {
  static final FixedTexts.Translations TEXTS = FixedTexts.read(DigestWords.class, "digest");

  private final FixedTexts texts;

  private DigestWords(FixedTexts texts) {
    this.texts = texts;
  }

  /// @param language one of [FixedTexts#LANGUAGES]
  public static DigestWords of(String language) {
    return new DigestWords(TEXTS.in(language));
  }

  /// What the language calls itself.
  public String language() {
    return texts.say("language");
  }

  /// A number with its thousands set apart.
  public String number(int number) {
    return String.format(Locale.ROOT, "%,d", number).replace(",", texts.pattern("number.grouping"));
  }

  /// A day as it is written out.
  public String date(LocalDate day) {
    var months = texts.pattern("months").split(",", -1);
    var date = day.getDayOfMonth() == 1 ? texts.pattern("first") : "" + day.getDayOfMonth();
    return texts.say("date", date, months[day.getMonthValue() - 1], day.getYear());
  }

  /// A paper's words between the marks of this language.
  public String quote(String words) {
    return texts.say("quote", words);
  }

  /// The line that names a digest.
  public String heading(Digest digest) {
    return digest.name() + " · " + days(digest);
  }

  /// The days that a digest is about.
  public String days(Digest digest) {
    var last = date(digest.day());
    return digest.since().isBefore(digest.day())
        ? texts.say("days", date(digest.since()), last)
        : last;
  }

  /// How the papers were chosen.
  public String chosen(Digest digest) {
    int papers = digest.items().size();
    int considered = digest.considered();
    if (digest.presentation().style() == Style.ROLL_UP) {
      return texts.say(papers == 0 ? "team.nothing" : "team");
    }
    if (papers == 0) {
      return switch (considered) {
        case 0 -> texts.say("chosen.nothing");
        case 1 -> texts.say("chosen.none.one");
        default -> texts.say("chosen.none", number(considered));
      };
    }
    return considered == 1
        ? texts.say("chosen.only")
        : texts.say("chosen", number(papers), number(considered));
  }

  /// Why a paper is in the digest; empty when nothing is to be said.
  public String why(List<Reason> reasons) {
    return reasons.isEmpty()
        ? ""
        : texts.say("why", joined(reasons.stream().map(this::why).toList()));
  }

  /// A reason by itself, such as `about “kites”`.
  public String why(Reason reason) {
    return switch (reason) {
      case Reason.Topic(var topic) -> texts.say("reason.topic", quote(topic));
      case Reason.Author(var name) -> texts.say("reason.author", name);
      case Reason.Organisation(var name) -> texts.say("reason.organisation", name);
      case Reason.Category(var code) -> texts.say("reason.category", code);
      case Reason.Liked(var title) -> texts.say("reason.liked", quote(title));
      case Reason.LikedBy(var people) -> counted("reason.liked_by", people);
      case Reason.Votes(var votes) -> votes(votes);
    };
  }

  private String joined(Collection<String> parts) {
    return parts.stream().reduce((one, other) -> texts.say("and", one, other)).orElse("");
  }

  private String counted(String key, int count) {
    return count == 1 ? texts.say(key + ".one") : texts.say(key, number(count));
  }

  public String votes(int votes) {
    return counted("votes", votes);
  }

  public String code() {
    return texts.say("code");
  }

  /// On a button below a paper that is to be followed by fewer of its kind.
  public String lessLikeThis() {
    return texts.say("less");
  }

  /// On a button that tells why a paper is there.
  public String whyThis() {
    return texts.say("why_this");
  }

  /// After somebody liked a paper.
  public String liked() {
    return texts.say("noted.liked");
  }

  /// After somebody wants less like a paper.
  public String dismissed() {
    return texts.say("noted.dismissed");
  }

  /// Before the reasons why a paper is there, when there is none to be named.
  public String chosenFromAll() {
    return texts.say("from_all");
  }

  /// On a button that shows what a subscription's readers said.
  public String learned() {
    return texts.say("learned");
  }

  /// On a button that shows the subscription.
  public String subscription() {
    return texts.say("subscription");
  }

  /// Before a list of the papers is opened.
  public String choosePaper() {
    return texts.say("choose");
  }

  /// What stands above papers that belong to no topic.
  public String otherTheme() {
    return texts.say("other");
  }

  /// What readers should know of sources, a sentence each; nothing while all is well.
  public List<String> notes(List<StaleSource> stale) {
    return stale.isEmpty()
        ? List.of()
        : List.of(texts.say("stale", joined(stale.stream().map(this::stale).toList())));
  }

  private String stale(StaleSource source) {
    var age = source.age();
    if (age == null) {
      return texts.say("stale.never", source.name());
    }
    if (age.compareTo(Duration.ofDays(2)) >= 0) {
      return texts.say("stale.days", source.name(), age.toDays());
    }
    if (age.compareTo(Duration.ofHours(2)) >= 0) {
      return texts.say("stale.hours", source.name(), age.toHours());
    }
    return age.toMinutes() <= 1
        ? texts.say("stale.minutes.one", source.name())
        : texts.say("stale.minutes", source.name(), age.toMinutes());
  }

  /// For whoever must know that a subscription is paused.
  ///
  /// @param name of the subscription, and where it goes
  /// @param reason with the remedy
  public String paused(String name, String reason) {
    return texts.say("paused", name, reason);
  }
}
