package io.github.paperboy.retrieve;

import io.github.paperboy.paper.PaperId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Decides whether a question depends on the turn before it: by words that point back (`it`, `that
/// paper`, `the second one`), by asking for more of the kind (`something similar for hands`), by
/// being too short to stand alone (`and on CIFAR?`, `why?`), or by changing nothing but conditions
/// (`and from 2024?`).
final class FollowUpReader {
  private static final Set<String> STARTERS =
      WordSet.of(
          """
          and but so also then ok okay or plus
          """);
  private static final List<Template> WHAT_ABOUT = Template.table("what|how about\nwhat of");

  private static final List<Template> SIMILAR =
      Template.table(
          """
          something|anything|papers|paper|work|works|one|methods|approaches similar|comparable|related|alike|like
          something|anything|anyone|somebody|what|who|where|which else
          similar|other|more|another|related|further|alternative|different paper|papers|work|works|approach|approaches|one|ones|method|methods|results|examples
          more|another like|of
          alternative|alternatives
          any|are other|others
          the? same thing|idea|approach|kind but|for|with|on|in
          the? same but? for|in|on|with
          anything|something|any newer|older|better|simpler|faster|cheaper|recent
          related work
          competing|rival papers|methods|work
          follow-up|follow-ups|followup work|papers|to?
          """);

  private static final Set<String> ONLY =
      WordSet.of(
          """
          only just instead ones restrict limit filter any rather
          """);
  private static final Set<String> ABOUT_SAME =
      Set.of("on", "with", "using", "against", "at", "under", "without");

  private static final Set<String> QUESTION =
      WordSet.of(
          """
          what which who when where why how is are does do did was can
          """);
  private static final Set<String> THING = Set.of("something", "anything", "somebody", "anyone");
  private static final Set<String> AFTER_SUCH = Set.of("as", "a", "an", "that");
  private static final Set<String> SIDES =
      Set.of("it", "this", "that", "them", "these", "those", "they");
  private static final int LONGEST_SIDE = 20;
  private static final int MOST_BEFORE_SUBJECT = 3;
  private static final int SHORT = 6;

  private final Reading reading;
  private final Words words;
  private final Pointers pointers;
  private final Turn before;

  private FollowUpReader(Reading reading, Turn before) {
    this.reading = reading;
    this.words = reading.words();
    this.pointers = Pointers.of(reading);
    this.before = before;
  }

  static FollowUp read(Reading reading, Turn before) {
    return new FollowUpReader(reading, before).decide();
  }

  private FollowUp decide() {
    if (words.size() == 0 || reading.has(Understood.Kind.PAPER)) {
      return new FollowUp.Fresh();
    }
    if (!reading.conditions().sides().isEmpty()) {
      return compared();
    }
    var nth = OrdinalReader.read(words).flatMap(this::nth);
    if (nth.isPresent()) {
      return nth.get();
    }
    var similar = similar();
    if (!(similar instanceof FollowUp.Fresh)) {
      return similar;
    }
    var conditions = otherConditions();
    if (!(conditions instanceof FollowUp.Fresh)) {
      return conditions;
    }
    var more = continued();
    return more instanceof FollowUp.Fresh ? pointing() : more;
  }

  private FollowUp compared() {
    for (String side : reading.conditions().sides()) {
      if (pronoun(side)) {
        return new FollowUp.Compared(side);
      }
    }
    return new FollowUp.Fresh();
  }

  /// Whether a side of a comparison stands for the topic before.
  static boolean pronoun(String side) {
    var first = side.toLowerCase(Locale.ROOT).split(" ")[0];
    return SIDES.contains(first) && side.length() < LONGEST_SIDE;
  }

  private Optional<FollowUp> nth(OrdinalReader.Ordinal ordinal) {
    var cited = before.cited();
    int index = ordinal.index() == OrdinalReader.LAST ? cited.size() - 1 : ordinal.index();
    return index < 0 || index >= cited.size()
        ? Optional.empty()
        : Optional.of(new FollowUp.SamePapers(List.of(cited.get(index)), ordinal.phrase()));
  }

  private FollowUp similar() {
    boolean opens = continues() > 0;
    for (int at = 0; at < words.size(); at++) {
      int end = Template.longest(SIMILAR, words, at);
      boolean thing = at <= 2 && THING.contains(words.key(at));
      if (end > 0 && (opens || thing || !isOfItsOwn(end))) {
        return new FollowUp.Similar(at, end);
      }
      boolean such = words.key(at).equals("such") && words.follows(at + 1);
      if (such && at > 0 && !AFTER_SUCH.contains(words.key(at + 1))) {
        return new FollowUp.Similar(at, at + 1);
      }
    }
    return new FollowUp.Fresh();
  }

  /// Whether `similar papers on …` needs nothing of what was before.
  private boolean isOfItsOwn(int from) {
    return isNameAlone() ? anyContent(from) : specific(from) && words.size() > SHORT + 2;
  }

  /// Whether nothing was answered before: all there is may be the name of a thread, which may have
  /// nothing to do with the question.
  private boolean isNameAlone() {
    return before.cited().isEmpty();
  }

  /// Whether what follows `similar papers on …` is a topic of its own.
  private boolean specific(int from) {
    int content = 0;
    for (int at = from; at < words.size(); at++) {
      content += PlainWords.content(words.key(at)) ? 1 : 0;
    }
    return content > 2;
  }

  /// How many words of `and`, `what about` open the question.
  private int continues() {
    int at = 0;
    while (STARTERS.contains(words.key(at))) {
      at++;
    }
    int about = Template.longest(WHAT_ABOUT, words, at);
    return about > 0 ? about : at;
  }

  private FollowUp otherConditions() {
    boolean empty = reading.text().isEmpty() || onlyGeneric();
    if (!empty || !reading.conditions().any() || !reading.asked().isEmpty()) {
      return new FollowUp.Fresh();
    }
    boolean only = false;
    for (int at = 0; at < words.size(); at++) {
      only |= ONLY.contains(words.key(at));
    }
    return only || continues() > 0
        ? new FollowUp.OtherConditions(words.slice(0, words.size()))
        : new FollowUp.Fresh();
  }

  private boolean onlyGeneric() {
    for (int at = 0; at < words.size(); at++) {
      if (reading.rest().has(at)
          && PlainWords.content(words.key(at))
          && !ONLY.contains(words.key(at))) {
        return false;
      }
    }
    return true;
  }

  /// `and on CIFAR?` asks more of the same papers, `and for video?` asks for others.
  private FollowUp continued() {
    int from = continues();
    if (from == 0 || words.size() > SHORT + from || from == words.size()) {
      return new FollowUp.Fresh();
    }
    boolean and = STARTERS.contains(words.key(0)) || from > 1;
    boolean question = QUESTION.contains(words.key(from));
    if (!and || (question && specific(from))) {
      return new FollowUp.Fresh();
    }
    boolean same =
        ABOUT_SAME.contains(words.key(from))
            || question
            || !anyContent(from)
            || pointers.pronoun(from);
    return same ? all(words.slice(0, words.size())) : new FollowUp.Similar(0, from);
  }

  private boolean anyContent(int from) {
    for (int at = from; at < words.size(); at++) {
      if (PlainWords.content(words.key(at))) {
        return true;
      }
    }
    return false;
  }

  /// Words that point back, or a question without any topic.
  private FollowUp pointing() {
    int content = 0;
    for (int at = 0; at < words.size(); at++) {
      if (pointers.pointsBack(at) && content <= (pointers.subject(at) ? MOST_BEFORE_SUBJECT : 1)) {
        return papers(at);
      }
      if (Names.invented(words.written(at)) && PlainWords.content(words.key(at))) {
        return new FollowUp.Fresh();
      }
      content += PlainWords.content(words.key(at)) ? 1 : 0;
    }
    boolean asks = !reading.asked().isEmpty() && words.size() <= SHORT;
    boolean bare =
        content <= (asks && !isNameAlone() ? 1 : 0)
            && words.size() <= 2 * SHORT
            && reading.conditions().titles().isEmpty()
            && !reading.conditions().any();
    return bare ? all(words.slice(0, words.size())) : new FollowUp.Fresh();
  }

  private FollowUp papers(int at) {
    var phrase = pointers.phrase(at);
    return pointers.several(at) ? all(phrase) : first(phrase);
  }

  private FollowUp all(String phrase) {
    return new FollowUp.SamePapers(before.cited(), phrase);
  }

  /// One thing is meant: the paper cited first, with the next one in case it was that.
  private FollowUp first(String phrase) {
    List<PaperId> cited = before.cited();
    return new FollowUp.SamePapers(cited.subList(0, Math.min(2, cited.size())), phrase);
  }
}
