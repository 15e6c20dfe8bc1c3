package io.github.paperboy.digest;

import io.github.paperboy.digest.Presentation.Style;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The words around the papers of a digest, in its language. Pure.
public final class DigestWords {
  private final boolean german;
  private final DateTimeFormatter date;

  private DigestWords(boolean german) {
    this.german = german;
    date =
        german
            ? DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN)
            : DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  }

  /// @param language one of [Presentation#LANGUAGES]
  public static DigestWords of(String language) {
    return new DigestWords(language.equals("de"));
  }

  private String say(String english, String inGerman) {
    return german ? inGerman : english;
  }

  /// The line that names a digest.
  public String heading(Digest digest) {
    return digest.name() + " · " + days(digest.since(), digest.day());
  }

  private String days(LocalDate since, LocalDate day) {
    return since.isBefore(day) ? date.format(since) + " – " + date.format(day) : date.format(day);
  }

  /// How the papers were chosen.
  public String chosen(Digest digest) {
    int papers = digest.items().size();
    int considered = digest.considered();
    if (digest.presentation().style() == Style.ROLL_UP) {
      return papers == 0
          ? say("Nobody liked a paper in these days.", "Niemandem gefiel etwas in diesen Tagen.")
          : say("What the team liked.", "Was im Team gefiel.");
    }
    if (papers == 0) {
      return say(
              "Nothing new that is good enough among %,d new papers.",
              "Nichts Neues unter %,d neuen Arbeiten, das gut genug wäre.")
          .formatted(considered);
    }
    return say("%,d of %,d new papers.", "%,d von %,d neuen Arbeiten.")
        .formatted(papers, considered);
  }

  /// Why a paper is in the digest; empty when nothing is to be said.
  public String why(List<Reason> reasons) {
    return reasons.isEmpty()
        ? ""
        : say("Why: ", "Warum: ") + String.join("; ", reasons.stream().map(this::reason).toList());
  }

  private String reason(Reason reason) {
    return switch (reason) {
      case Reason.Topic(var topic) -> say("about ", "zu ") + "“" + topic + "”";
      case Reason.Author(var name) -> say("by ", "von ") + name + say(", followed", ", gefolgt");
      case Reason.Organisation(var name) ->
          say("from ", "aus ") + name + say(", followed", ", gefolgt");
      case Reason.Category(var code) -> say("in ", "in ") + code;
      case Reason.Liked(var title) -> say("like “", "ähnlich wie “") + title + "”";
      case Reason.LikedBy(var people) -> likedBy(people);
      case Reason.Votes(var votes) -> votes(votes);
    };
  }

  private String likedBy(int people) {
    return people == 1
        ? say("1 person liked it", "gefiel einer Person")
        : say("%,d people liked it", "gefiel %,d Personen").formatted(people);
  }

  public String votes(int votes) {
    return say("%,d votes", "%,d Stimmen").formatted(votes);
  }

  public String code() {
    return say("code", "Code");
  }

  /// On a button below a paper that is to be followed by fewer of its kind.
  public String lessLikeThis() {
    return say("Less like this", "Weniger davon");
  }

  /// On a button that tells why a paper is there.
  public String whyThis() {
    return say("Why this?", "Warum?");
  }

  /// After somebody liked a paper.
  public String liked() {
    return say("Noted: more like this.", "Notiert: mehr davon.");
  }

  /// After somebody wants less like a paper.
  public String dismissed() {
    return say("Noted: less like this.", "Notiert: weniger davon.");
  }

  /// Before the reasons why a paper is there, when there is none to be named.
  public String chosenFromAll() {
    return say("It is in what this subscription covers.", "Es gehört zu dem, was das Abo umfasst.");
  }

  /// On a button that shows what a subscription's readers said.
  public String learned() {
    return say("What it has learned", "Was es gelernt hat");
  }

  /// A reason by itself, such as `about “kites”`.
  public String why(Reason reason) {
    return reason(reason);
  }

  /// On a button that shows the subscription.
  public String subscription() {
    return say("Subscription", "Abo");
  }

  /// Before a list of the papers is opened.
  public String choosePaper() {
    return say("More about a paper …", "Mehr zu einer Arbeit …");
  }

  /// What stands above papers that belong to no topic.
  public String otherTheme() {
    return say("More", "Weiteres");
  }
}
