package io.github.paperboy.retrieve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads out of a question what it asks for: conditions, the shape of the answer, the words to
/// search for. Pure and safe for several threads: it knows neither index nor clock. It does not
/// look anything up; titles it names are guesses that a search must confirm.
public final class QueryUnderstanding {
  private static final int LONGEST_BARE_TITLE = 9;
  private static final Set<String> QUESTION =
      WordSet.of(
          """
          what which who when where why how is are does do did can could should would will has
          have was were i we any
          """);

  /// @param request any text, of any length
  /// @param vocabulary what the index knows
  /// @param today the day that "last week" is counted from
  public SearchPlan understand(Request request, Vocabulary vocabulary, LocalDate today) {
    var knowledge = Knowledge.of(vocabulary);
    var reading = Reading.of(request.text(), knowledge, today, request.ignored());
    boolean alone =
        request.earlier().isEmpty() || request.ignored().contains(Understood.Kind.FOLLOW_UP);
    var plan =
        alone
            ? plan(reading)
            : new Completion(reading, knowledge, today).complete(request.earlier().getLast());
    return within(plan, request);
  }

  /// The plan of a question that stands alone.
  static SearchPlan plan(Reading reading) {
    var conditions = reading.conditions();
    return new SearchPlan(
        reading.question(),
        reading.text(),
        reading.text(),
        IntentReader.intent(reading),
        reading.asked(),
        conditions.filter(),
        conditions.order(),
        conditions.limit(),
        conditions.sides(),
        conditions.papers(),
        List.of(),
        titles(reading),
        reading.understood());
  }

  /// Quoted titles, then what looks like a name, then the whole text when it may be a title.
  private static List<String> titles(Reading reading) {
    var titles = new LinkedHashSet<>(reading.conditions().titles());
    titles.addAll(Names.in(reading.rest()));
    if (bareTitle(reading)) {
      titles.add(withoutArticle(reading.text()));
    }
    return new ArrayList<>(titles);
  }

  private static String withoutArticle(String text) {
    return text.startsWith("the ") ? text.substring("the ".length()) : text;
  }

  private static boolean bareTitle(Reading reading) {
    int words = reading.words().size();
    boolean plain = reading.asked().isEmpty() && !reading.several() && !reading.conditions().any();
    return plain
        && reading.conditions().sides().isEmpty()
        && !reading.text().isEmpty()
        && !asks(reading.words())
        && words <= LONGEST_BARE_TITLE;
  }

  private static boolean asks(Words words) {
    return (words.text().endsWith("?") && words.size() > 3) || QUESTION.contains(words.key(0));
  }

  private static SearchPlan within(SearchPlan plan, Request request) {
    return new SearchPlan(
        plan.question(),
        plan.text(),
        plan.focus(),
        plan.intent(),
        plan.asked(),
        Filters.join(request.filter(), plan.filter()),
        plan.order(),
        plan.limit(),
        plan.sides(),
        plan.papers().isEmpty() ? request.about() : plan.papers(),
        plan.seen(),
        plan.titles(),
        plan.understood());
  }
}
