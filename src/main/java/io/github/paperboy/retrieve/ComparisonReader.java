package io.github.paperboy.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what a question sets beside each other: `A vs B for topic`, `difference between A and B`,
/// `compare A with B and C`, `how does A differ from B`, `A or B: which …`. What both have in
/// common stays in the search text.
final class ComparisonReader {
  private static final int LONGEST_SIDE = 9;
  private static final int LONGEST_CHOICE = 4;
  private static final List<Template> OR = Template.table("or");

  /// A phrase that opens a comparison and what then stands between its sides.
  private record Form(@Nullable Template opener, List<Template> separators) {}

  private static final List<Template> VERSUS =
      Template.table(
          """
          vs|versus|v.s|contra
          compared to|with|against
          as opposed to
          in contrast to
          """);

  private static final List<Form> FORMS =
      List.of(
          form(
              "what|what's? is|are? the? main|key|core|exact|conceptual|practical|biggest*"
                  + " difference|differences|distinction|contrast|comparison|similarities between",
              "and|vs|versus"),
          form(
              "what|what's is|are? the? relation|relationship|connection|trade-off|tradeoff"
                  + " between",
              "and|vs|versus"),
          form("please? compare|contrast|comparing|juxtapose", "with|to|against|and|vs|versus"),
          form("a|the? comparison of", "with|to|and|vs|versus"),
          form("pros and cons of", "and|vs|versus|or"),
          form("the? advantages|advantage|benefits|benefit of", "over"),
          form(
              "how does|do|is|are|did|would",
              "differ|differs|different|distinct from|to|than",
              "compare|compares|fare|stack up? to|with|against"),
          form("what distinguishes|separates|differentiates", "from"),
          form("what sets", "apart from"),
          form("what makes", "different from"),
          form(
              "when? is|are|does|do|would|will|should",
              "any? better|worse|faster|stronger|cheaper|slower|safer than",
              "work|works|perform|performs|generalise|generalize|do|does better|worse|faster than"),
          form(
              "which|what one|method|approach|model|works? is|are|does|works|performs|would? the?"
                  + " better|faster|stronger|cheaper|best|safer|more robust|accurate|efficient?",
              "or|vs|versus"),
          form(
              "should|would|shall|do|must i|we|one|you use|choose|prefer|pick|take|go|try"
                  + " with|for?",
              "or|over|vs|versus"),
          new Form(null, VERSUS));

  private static final Set<String> BOUNDS =
      WordSet.of(
          """
          for on in when with regarding wrt under concerning at across as which what how using
          if while because is are does do who where why about during respectively please to from
          paper papers
          """);
  private static final Set<String> FRAME =
      WordSet.of(
          """
          what what's is are the difference differences how does do about between which should i
          we use please can you tell me explain papers paper on and any so but a an us discuss
          summarise summarize describe when why main comparing comparison compare comparisons hi
          hello hey could show give of for in
          """);

  /// Words of a question for a number, which sets nothing beside each other.
  private static final Set<String> AMOUNTS = Set.of("much", "many", "fast", "large", "percent");

  private static final Set<String> ASKS =
      WordSet.of(
          """
          which what when how does do is are who why where in
          """);

  private static final Set<String> NO_SIDE =
      WordSet.of(
          """
          the a an and or between paper both either
          """);
  private final Words words;

  private ComparisonReader(Words words) {
    this.words = words;
  }

  private static Form form(String opener, String... separators) {
    return new Form(Template.of(opener), List.of(separators).stream().map(Template::of).toList());
  }

  static List<Found> read(Words words) {
    var reader = new ComparisonReader(words);
    for (var form : FORMS) {
      for (int at = 0; at < words.size(); at++) {
        var found = reader.at(form, at);
        if (found != null) {
          return List.of(found);
        }
      }
    }
    var either = reader.either();
    return either == null ? List.of() : List.of(either);
  }

  private @Nullable Found at(Form form, int at) {
    if (form.opener() == null) {
      int right = Template.longest(form.separators(), words, at);
      return right < 0 ? null : infix(at, right, form.separators());
    }
    int left = form.opener().end(words, at);
    if (left < 0) {
      return null;
    }
    int named = BOUNDS.contains(words.key(left)) ? afterClause(left) : left;
    return opened(named == left ? at : named, named, form.separators());
  }

  /// Where the sides start in `which is better for tables, A or B`.
  private int afterClause(int from) {
    for (int at = from + 1; at < Math.min(words.size(), from + LONGEST_SIDE); at++) {
      if (words.gap(at) == Word.Gap.COMMA || words.gap(at) == Word.Gap.BREAK) {
        return at;
      }
    }
    return from;
  }

  private @Nullable Found opened(int from, int left, List<Template> separators) {
    boolean asked = !words.follows(left);
    for (int at = left + 1;
        at < words.size() && at - left <= LONGEST_SIDE && words.has(at - 1);
        at++) {
      if (!words.follows(at) && !(asked && at == left)) {
        return null;
      }
      int right = Template.longest(separators, words, at);
      if (right > 0 && words.has(right)) {
        return found(from, left, at, right, separators);
      }
    }
    return null;
  }

  private @Nullable Found infix(int at, int right, List<Template> separators) {
    int left = at;
    while (left > 0
        && words.has(left - 1)
        && words.gap(left) != Word.Gap.BREAK
        && !(words.gap(left) == Word.Gap.COMMA)) {
      left--;
    }
    for (int word = left; word < at; word++) {
      if (AMOUNTS.contains(words.key(word)) || AskedReader.measure(words.key(word))) {
        return null;
      }
    }
    while (left < at - 1 && FRAME.contains(words.key(left))) {
      left++;
    }
    left = afterOf(left, at);
    return left < at && words.has(right) && words.follows(right)
        ? found(left, left, at, right, separators)
        : null;
  }

  /// The name in `memory of LoRA`; `mixture of experts` stays whole.
  private int afterOf(int left, int end) {
    for (int at = left + 1; at < end - 1; at++) {
      if (words.key(at).equals("of") && Names.like(words, at + 1)) {
        return at + 1;
      }
    }
    return left;
  }

  private @Nullable Found found(
      int from, int left, int middle, int right, List<Template> separators) {
    var sides = new ArrayList<String>();
    addListed(sides, left, middle);
    int end = bound(right);
    int start = right;
    for (int at = right + 1; at < end; at++) {
      int next = separator(at, separators);
      if (next > 0 && next < end) {
        addListed(sides, start, at);
        start = next;
        at = next;
      }
    }
    addListed(sides, start, end);
    boolean usable =
        sides.size() > 1
            && end - right <= LONGEST_SIDE + 2
            && sides.stream().distinct().count() > 1;
    return usable ? found(from, end, sides) : null;
  }

  private int separator(int at, List<Template> separators) {
    boolean and = words.key(at).equals("and") || words.key(at).equals("or");
    return and ? at + 1 : Template.longest(separators, words, at);
  }

  /// Adds a side, or several when commas stand between them.
  private void addListed(List<String> sides, int first, int end) {
    int start = first;
    for (int at = first + 1; at <= end; at++) {
      if (at == end || words.gap(at) == Word.Gap.COMMA) {
        addSide(sides, start, at);
        start = at;
      }
    }
  }

  private void addSide(List<String> sides, int first, int end) {
    int from = first;
    while (from < end && NO_SIDE.contains(words.key(from))) {
      from++;
    }
    int to = end;
    while (to > from && Set.of("paper", "papers", "and", "or", "the").contains(words.key(to - 1))) {
      to--;
    }
    if (from < to) {
      sides.add(words.slice(from, to));
    }
  }

  private int bound(int first) {
    int end = first + 1;
    while (end < words.size()
        && words.has(end)
        && words.follows(end)
        && !BOUNDS.contains(words.key(end))) {
      if (words.gap(end) == Word.Gap.COMMA && !listed(end)) {
        break;
      }
      end++;
    }
    return end;
  }

  /// Whether a comma is followed by a further side: `B, C and D`.
  private boolean listed(int at) {
    for (int next = at;
        next < Math.min(words.size(), at + 5)
            && (next == at
                || words.gap(next) == Word.Gap.SPACE
                || words.gap(next) == Word.Gap.COMMA);
        next++) {
      if (BOUNDS.contains(words.key(next))) {
        return false;
      }
      if ((next > at && words.key(next).equals("and")) || words.key(next).equals("or")) {
        return true;
      }
    }
    return words.key(at).equals("and") && !ASKS.contains(words.key(at + 1));
  }

  /// `A or B: which …`, `A or B?` when both look like names.
  private @Nullable Found either() {
    for (int at = 1; at < words.size() - 1; at++) {
      boolean joint = words.key(at).equals("or") || words.key(at).equals("and");
      if (!joint || !words.follows(at) || !words.follows(at + 1)) {
        continue;
      }
      var found = words.key(at).equals("or") ? infix(at, at + 1, OR) : pair(at);
      if (found != null && chooses(found)) {
        return found;
      }
    }
    return null;
  }

  /// `SIM and DMD: …`, `SIM and DMD both …`.
  private @Nullable Found pair(int and) {
    boolean both = !words.follows(and + 2) || words.key(and + 2).equals("both");
    boolean names = Names.invented(words.written(0)) && Names.invented(words.written(and + 1));
    boolean more = and + 2 < words.size();
    return and == 1 && names && both && more ? found(0, 0, and, and + 1, OR) : null;
  }

  private boolean chooses(Found found) {
    boolean opens = found.first() == 0 && found.end() <= 2 * LONGEST_CHOICE + 1;
    boolean asked = !words.follows(found.end()) && ASKS.contains(words.key(found.end()));
    boolean names = true;
    for (String side : ((Condition.Sides) found.condition()).sides()) {
      names &= Names.like(side);
    }
    return opens && (asked || names);
  }

  private static Found found(int first, int end, List<String> sides) {
    return new Found(
        Understood.Kind.COMPARISON,
        first,
        end,
        new Condition.Sides(List.copyOf(sides)),
        String.join(" and ", sides));
  }
}
