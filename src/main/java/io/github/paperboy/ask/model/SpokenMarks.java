package io.github.paperboy.ask.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Marks that stand for words, such as `[e1] proposes …` and `both [e1] and [e2] start from noise`.
/// Readers see other numbers, at the end of the sentence, so words have to take their place. First
/// they are replaced in a line, then put in words sentence by sentence. Pure.
final class SpokenMarks {
  /// Stands for a mark until it is put in words: a letter that can begin a sentence, then a
  /// character of private use for each id. No text of a model has such characters any more.
  private static final String PLACE = "P[\\x{E000}-\\x{F8FF}]{1,200}";

  private static final int FIRST = 0xE000;
  private static final int MOST = 0xF8FF - FIRST;

  private static final String MARK =
      "\\[\\s*%1$s%2$s\\s*]|\\(\\s*%1$se\\d{1,6}\\s*\\)"
          .formatted(DraftReader.NAMED, DraftReader.IDS);
  private static final String MARKS =
      "(?:%1$s)(?:(?:\\s*[,;])?\\s*(?:(?:and|or|nor|&)\\s*)?(?:%1$s)){0,20}".formatted(MARK);
  private static final Pattern GROUP =
      Pattern.compile("(?i)(?:\\b(?:papers?|abstracts?|sources?)\\s+)?(" + MARKS + ")");

  /// `Paper 3`, `Papers 1 and 2`: readers see other numbers.
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?<![\\[(] ?)\\b(?:the )?(?:(?:paper|abstract|document) \\(?e?(\\d{1,2})\\)?"
              + "|papers (e?\\d{1,2}(?:, e?\\d{1,2}){0,8},? and e?\\d{1,2}))(?![\\d.%]\\d|\\d|%)");

  /// `(see [e1])`, `, as shown in [e1]` at the end of a sentence say no more than the mark.
  private static final Pattern SEE =
      Pattern.compile(
          "(?i),?\\s*\\(?(?<![\\p{L}])(?:see(?: also)?|cf\\.?|e\\.g\\.,?|source:?|according to|as"
              + " \\w+ (?:in|by))\\s+("
              + MARKS
              + ")\\)?(?=\\s*(?:[.;!?](?:\\s|$)|$))");

  /// `[e1]: it flies` at the beginning of a line.
  private static final Pattern LABEL =
      Pattern.compile("(?i)^(" + MARKS + ")\\s*[:–—]\\s+(?=\\S)|^(" + MARKS + ")\\s-\\s+(?=\\S)");

  private static final Pattern ONE_MARK = Pattern.compile("(?i)" + MARK);
  private static final Pattern JOINED = Pattern.compile("(?i)][^\\[]*(?:and|or|nor|&)|^[^,]*$");

  private static final Pattern STOP = Pattern.compile("(?:^|[.!?:]['\"”’)]?)$");
  private static final Pattern COMMA = Pattern.compile("[,;]$");
  private static final Pattern POSSESSIVE = Pattern.compile("^['’]s\\b");
  private static final Pattern NEXT = Pattern.compile("^\\s+(\\p{Ll}[\\p{L}-]*)");
  private static final Pattern JOINER =
      Pattern.compile(
          "(?i)\\b(?:while|whereas|but|and|or|although|though|because|since|that|if|when|where|as)$");
  private static final Pattern BEFORE_NOUN =
      Pattern.compile("(?i)\\b(?:both|neither|either|between|unlike|than|by)$");
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?i)\\b(?:in|of|from|to|with|like|on|for|per|via|following|about|against|over)$");
  private static final Pattern POINTING =
      Pattern.compile(
          "(?i)(?:^|[.!?]\\s+|\\b(?:according|compared|contrary|similar|contrast|shown|described"
              + "|reported|stated|proposed|introduced|presented|discussed|demonstrated|noted|found"
              + "|given|mentioned)\\s+)(?:in|of|from|to|with|like|per|following)$");

  /// What follows a mark that ends a clause.
  private static final Set<String> GOES_ON =
      Set.of(
          ("and or but nor while whereas which that who with without by in on at for from to of as"
                  + " than because since although though if when where so yet via using under over")
              .split(" "));

  private static final Pattern ONE = Pattern.compile(PLACE);
  private static final Pattern PLACES =
      Pattern.compile("%1$s(?:, %1$s){0,20},? (?:and|or|nor) %1$s".formatted(PLACE));

  /// `P uses kites, while Q uses nets`: a sentence each.
  private static final Pattern TWO_CLAUSES =
      Pattern.compile(
          "(%1$s [^.!?\\n]{0,600}?(?:\\.\\d[^.!?\\n]{0,600}?){0,8}?)(?:[,;]? (?:while|whereas|but|and)|;) (?=%1$s \\p{Ll})"
              .formatted(PLACE));

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:as \\w+ (?:in|by)|according to|in|per|from|based on) %s,? (?=\\S)"
              .formatted(PLACE));
  private static final Pattern PAIR =
      Pattern.compile("(?i)\\b(both|neither|either) P[\\x{E000}-\\x{F8FF}]{2,}");

  private SpokenMarks() {}

  /// A sentence in words.
  ///
  /// @param papers the ids that it speaks of, in order
  record Worded(String text, List<Integer> papers) {}

  /// A line in which marks that stand for words have been replaced; a sentence that says something
  /// of one paper and something of another has become two, on lines of their own.
  static String placed(String line) {
    var seen =
        LABEL
            .matcher(SEE.matcher(line).replaceAll(" $1"))
            .replaceAll(found -> (found.group(1) == null ? found.group(2) : found.group(1)) + " ");
    var numbered = NUMBERED.matcher(seen).replaceAll(found -> place(found.group()));
    var placed = GROUP.matcher(numbered).replaceAll(group -> inPlaceOf(group, numbered));
    var joined = PLACES.matcher(placed).replaceAll(places -> together(places.group()));
    return TWO_CLAUSES.matcher(joined).replaceAll("$1.\n");
  }

  private static String inPlaceOf(MatchResult group, String line) {
    var marks = group.group(1);
    if (DraftReader.ids(marks).isEmpty()) {
      return Matcher.quoteReplacement(group.group());
    }
    var before = line.substring(0, group.start()).stripTrailing();
    if (standsForWords(before, line.substring(group.end()))) {
      // "Unlike [e1], [e2] …" speaks of one, then of the other.
      return has(JOINED, marks) ? place(marks) : each(marks, SpokenMarks::place, ", ");
    }
    return each(marks, mark -> " " + Matcher.quoteReplacement(mark), "");
  }

  private static String each(String marks, UnaryOperator<String> change, String between) {
    return ONE_MARK
        .matcher(marks)
        .results()
        .map(mark -> change.apply(mark.group()))
        .collect(Collectors.joining(between));
  }

  private static String place(String marks) {
    return DraftReader.ids(marks).stream()
        .map(id -> Character.toString(FIRST + Math.min(MOST, id)))
        .collect(Collectors.joining("", "P", ""));
  }

  private static String together(String places) {
    return ONE.matcher(places)
        .results()
        .map(place -> place.group().substring(1))
        .collect(Collectors.joining("", "P", ""));
  }

  private static boolean standsForWords(String before, String after) {
    if (has(POSSESSIVE, after) || has(BEFORE_NOUN, before) || has(POINTING, before)) {
      return true;
    }
    var next = NEXT.matcher(after);
    boolean goesOn = !next.find() || GOES_ON.contains(next.group(1).toLowerCase(Locale.ROOT));
    return !goesOn
        && (has(STOP, before)
            || has(COMMA, before)
            || has(JOINER, before)
            || has(PREPOSITION, before));
  }

  private static boolean has(Pattern pattern, String text) {
    return pattern.matcher(text).find();
  }

  /// @param sentence of a line in which marks have been replaced
  static Worded worded(String sentence) {
    var papers = new LinkedHashSet<Integer>();
    sentence.chars().filter(SpokenMarks::isPlace).forEach(place -> papers.add(place - FIRST));
    if (papers.isEmpty()) {
      return new Worded(sentence, List.of());
    }
    var bare = capital(LEAD.matcher(sentence).replaceFirst(""));
    var pairs =
        PAIR.matcher(bare)
            .replaceAll(pair ->
                pair.group(1) + (pair.group(1).equalsIgnoreCase("both") ? " papers" : " paper"));
    var text = ONE.matcher(pairs).replaceAll(words(pairs));
    return new Worded(capital(text), List.copyOf(papers));
  }

  private static boolean isPlace(int character) {
    return character >= FIRST && character <= FIRST + MOST;
  }

  /// What each place is called: where there are several, one is not the other.
  private static Function<MatchResult, String> words(String text) {
    var places =
        new ArrayList<>(
            new LinkedHashSet<>(ONE.matcher(text).results().map(MatchResult::group).toList()));
    return place -> {
      if (place.group().length() > 2) {
        return "the papers";
      }
      int number = places.indexOf(place.group());
      if (places.size() == 1) {
        return "the paper";
      }
      return number == 0 ? "one paper" : places.size() == 2 ? "the other" : "another paper";
    };
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
