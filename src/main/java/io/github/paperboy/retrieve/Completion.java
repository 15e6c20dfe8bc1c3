package io.github.paperboy.retrieve;

import io.github.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Completes a question that hangs on the turn before it. The completed question has the form
/// `topic — question`, so that the topic is found again when the next turn hangs on it.
final class Completion {
  private static final String JOINT = " \u2014 ";

  private final Reading reading;
  private final Knowledge knowledge;
  private final LocalDate today;

  Completion(Reading reading, Knowledge knowledge, LocalDate today) {
    this.reading = reading;
    this.knowledge = knowledge;
    this.today = today;
  }

  SearchPlan complete(Turn before) {
    var followUp = FollowUpReader.read(reading, before);
    if (followUp instanceof FollowUp.Fresh) {
      return QueryUnderstanding.plan(reading);
    }
    var earlier = Reading.of(head(before.question()), knowledge, today, Set.of());
    var own = QueryUnderstanding.plan(reading);
    return switch (followUp) {
      case FollowUp.Fresh() -> own;
      case FollowUp.SamePapers(var papers, var phrase) -> same(own, earlier, papers, phrase);
      case FollowUp.Similar(int first, int end) ->
          similar(own, earlier, before.cited(), Found.frame(first, end));
      case FollowUp.OtherConditions(var phrase) -> conditions(own, earlier, phrase);
      case FollowUp.Compared(var phrase) -> compared(own, earlier, phrase);
    };
  }

  /// The question that a chain of follow-ups began with.
  private static String head(String question) {
    int joint = question.indexOf(JOINT);
    return joint < 0 ? question : question.substring(0, joint);
  }

  private static String topic(Reading earlier) {
    var sides = String.join(" ", earlier.conditions().sides());
    var titles = String.join(" ", earlier.conditions().titles());
    return join(join(titles, sides), earlier.text());
  }

  private static String join(String some, String more) {
    return SearchText.cap((some + " " + more).strip(), SearchText.MAX_LENGTH);
  }

  private SearchPlan same(SearchPlan own, Reading earlier, List<PaperId> papers, String phrase) {
    var intent =
        own.intent() == Intent.FACT ? Intent.FACT : papers.size() > 2 ? Intent.LIST : Intent.TOPIC;
    return new SearchPlan(
        question(earlier),
        join(topic(earlier), own.text()),
        own.text().isEmpty() ? own.question() : own.text(),
        intent,
        own.asked(),
        own.filter(),
        own.order(),
        own.limit(),
        List.of(),
        papers,
        List.of(),
        List.of(),
        understood(reading.found(), phrase, "about the answer before"));
  }

  private SearchPlan similar(SearchPlan own, Reading earlier, List<PaperId> seen, Found back) {
    var found = merged(earlier);
    var conditions = Conditions.of(found);
    var change = SearchText.of(reading.words(), with(reading.found(), back));
    var text = join(change, topic(earlier));
    return new SearchPlan(
        question(earlier),
        text,
        text,
        own.intent() == Intent.LIST || own.intent() == Intent.BROWSE ? Intent.LIST : own.intent(),
        own.asked(),
        conditions.filter(),
        own.order(),
        own.limit(),
        List.of(),
        List.of(),
        seen,
        own.titles().stream().filter(title -> !title.equals(own.text())).toList(),
        understood(
            found,
            reading.words().slice(back.first(), back.end()),
            "others on: " + topic(earlier)));
  }

  private SearchPlan conditions(SearchPlan own, Reading earlier, String phrase) {
    var found = merged(earlier);
    carry(found, earlier, Understood.Kind.ORDER);
    carry(found, earlier, Understood.Kind.LIMIT);
    var conditions = Conditions.of(found);
    var topic = topic(earlier);
    return new SearchPlan(
        question(earlier),
        topic,
        topic,
        topic.isEmpty() ? Intent.BROWSE : Intent.LIST,
        own.asked(),
        conditions.filter(),
        conditions.order(),
        conditions.limit(),
        List.of(),
        conditions.papers(),
        List.of(),
        conditions.titles(),
        understood(found, phrase, topic.isEmpty() ? "the same again" : "again: " + topic));
  }

  private SearchPlan compared(SearchPlan own, Reading earlier, String phrase) {
    var topic = topic(earlier);
    var sides =
        own.sides().stream().map(side -> FollowUpReader.pronoun(side) ? topic : side).toList();
    return new SearchPlan(
        question(earlier),
        own.text(),
        own.text(),
        Intent.COMPARE,
        own.asked(),
        own.filter(),
        own.order(),
        own.limit(),
        sides,
        List.of(),
        List.of(),
        own.titles(),
        understood(reading.found(), phrase, topic));
  }

  private static List<Found> with(List<Found> found, Found one) {
    var all = new ArrayList<>(found);
    all.add(one);
    return all;
  }

  private String question(Reading earlier) {
    return earlier.question() + JOINT + reading.question();
  }

  /// What was read now, and of what was read before the kinds that are not read now.
  private List<Found> merged(Reading earlier) {
    var found = new ArrayList<Found>(reading.found());
    for (var each : earlier.found()) {
      if (each.kind() != null && carried(each.kind()) && !found.contains(each)) {
        carry(found, earlier, each.kind());
      }
    }
    return found;
  }

  /// Adds what was read before of a kind that is not there now.
  private static void carry(List<Found> found, Reading earlier, Understood.Kind kind) {
    if (found.stream().noneMatch(each -> each.kind() == kind)) {
      earlier.found().stream().filter(each -> each.kind() == kind).forEach(found::add);
    }
  }

  private static boolean carried(Understood.Kind kind) {
    return switch (kind) {
      case DATE, ORGANISATION, CATEGORY, AUTHOR, AUTHOR_COUNT, COMMENT_COUNT, SOURCE -> true;
      case ORDER, LIMIT, PAPER, COMPARISON, FOLLOW_UP, INSTRUCTION -> false;
    };
  }

  private List<Understood> understood(List<Found> found, String phrase, String meaning) {
    var understood = new ArrayList<Understood>();
    for (var each : found) {
      if (each.kind() != null) {
        understood.add(
            reading.found().contains(each)
                ? each.understood(reading.words())
                : new Understood(each.kind(), each.meaning(), each.meaning()));
      }
    }
    understood.add(new Understood(Understood.Kind.FOLLOW_UP, phrase, meaning));
    return understood;
  }
}
