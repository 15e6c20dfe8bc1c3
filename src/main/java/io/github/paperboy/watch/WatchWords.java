package io.github.paperboy.watch;

import io.github.paperboy.digest.FixedTexts;
import io.github.paperboy.digest.Target;
import io.github.paperboy.store.PaperEvent;
import java.util.Locale;
import java.util.Set;

/// The words around the papers of a note, in its language, from the files `watch_*.properties`
/// beside this class. Quotes and titles stay as they are.
public final class WatchWords {
  public static final Set<String> LANGUAGES = FixedTexts.LANGUAGES;

  static final FixedTexts.Translations TEXTS = FixedTexts.read(WatchWords.class, "watch");

  private final FixedTexts texts;

  private WatchWords(FixedTexts texts) {
    this.texts = texts;
  }

  /// @param language one of [#LANGUAGES]
  public static WatchWords of(String language) {
    return new WatchWords(TEXTS.in(language));
  }

  /// The language of a locale such as `pt-BR` that notes are written in; English for others.
  public static String language(String locale) {
    var language = locale.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return LANGUAGES.contains(language) ? language : "en";
  }

  static void check(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "notes are not written in '%s'; name one of %s"
              .formatted(language, String.join(", ", LANGUAGES.stream().sorted().toList())));
    }
  }

  /// One line about a subject.
  public String heading(Subject subject) {
    return say("heading." + subject.kind(), subject.text());
  }

  /// What stands above the papers that an answer cites now.
  public String answered(Difference.Answered answered) {
    return say(answered.before() ? "answered.before" : "answered.first");
  }

  /// What stands below them, if papers are cited no more.
  public String dropped(Difference.Answered answered) {
    return say("answered.dropped", String.join("; ", answered.dropped()));
  }

  public String more(int papers) {
    return say("arrived.more", papers);
  }

  /// What happened to a paper.
  public String happened(Difference.Happening happening) {
    return switch (happening.kind()) {
      case NEW_VERSION -> say("happened.version", happening.detail());
      case WITHDRAWN -> say("happened.withdrawn");
      case CODE_FOUND -> say("happened.code", happening.detail());
      case ID_FOUND ->
          throw new IllegalArgumentException("nobody is told " + PaperEvent.Kind.ID_FOUND);
    };
  }

  /// What is said to somebody who asks for a watch.
  public String begun(Begun begun) {
    return switch (begun) {
      case Begun.Watching(var standing) ->
          say(standing.watch().target() instanceof Target.Direct ? "begun.direct" : "begun.here")
              + answered(standing);
      case Begun.Already _ -> say("begun.already");
      case Begun.TooMany(int most, var whose) ->
          switch (whose) {
            case OWN -> say("begun.own", most);
            case ALL -> say("begun.all", most);
          };
    };
  }

  private String answered(StandingWatch standing) {
    if (!(standing.watch().subject() instanceof Subject.Question)) {
      return "";
    }
    int papers = standing.known().cited().size();
    return "\n" + (papers == 0 ? say("begun.unanswered") : say("begun.answered", papers));
  }

  public String listHeading() {
    return say("list.heading");
  }

  public String nothingWatched() {
    return say("list.empty");
  }

  /// A watch beside others: what kind it is, and what is special about it.
  public String listed(StandingWatch standing) {
    var watch = standing.watch();
    var kind = say("kind." + watch.subject().kind());
    var direct = watch.target() instanceof Target.Direct ? " · " + say("list.direct") : "";
    var paused = standing.isActive() ? "" : " · " + say("list.paused", standing.reason());
    return kind + direct + paused;
  }

  /// For whoever looks after a place where notes are refused.
  ///
  /// @param where the place
  /// @param id of the watch
  public String paused(String where, String reason, String id) {
    return say("paused", where, reason, id);
  }

  public String ended(Subject subject) {
    return subject instanceof Subject.Discussed
        ? say("ended.discussed")
        : say("ended", subject.text());
  }

  public String noSuchWatch() {
    return say("ended.gone");
  }

  public String mayNotEnd() {
    return say("ended.refused");
  }

  public String stop() {
    return say("button.stop");
  }

  public String open() {
    return say("button.open");
  }

  private String say(String key, Object... arguments) {
    return texts.say(key, arguments);
  }
}
