package io.github.paperboy.retrieve;

import io.github.paperboy.paper.PaperId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Decides whether a question depends on the turn before it: by words that point back (`it`, `that
/// paper`, `the second one`), by asking for more of the kind (`something similar for hands`), by
/// being too short to stand alone (`and on CIFAR?`, `why?`), or by changing nothing but conditions
/// (`and from 2024?`).
final class FollowUpReader {
  private static final Set<String> STARTERS =
      Set.of("and", "but", "so", "also", "then", "ok", "okay", "or", "plus");
  private static final List<Template> WHAT_ABOUT = Template.table("what|how about\nwhat of");

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 0),
          Map.entry("1st", 0),
          Map.entry("second", 1),
          Map.entry("2nd", 1),
          Map.entry("third", 2),
          Map.entry("3rd", 2),
          Map.entry("fourth", 3),
          Map.entry("4th", 3),
          Map.entry("fifth", 4),
          Map.entry("5th", 4),
          Map.entry("former", 0),
          Map.entry("latter", -1),
          Map.entry("last", -1));
  private static final Set<String> ORDINAL_NOUNS =
      Set.of(
          "one",
          "paper",
          "result",
          "hit",
          "work",
          "article",
          "approach",
          "method",
          "reference",
          "source",
          "citation");

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
          the same but|for|in|on|with
          related work
          competing|rival papers|methods|work
          follow-up|follow-ups|followup work|papers|to?
          """);

  private static final Set<String> SINGULAR = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("them", "these", "those", "both");
  private static final Set<String> AUTHORS = Set.of("they", "their", "theirs");
  private static final Set<String> DEICTIC =
      Set.of("this", "that", "these", "those", "the", "said");
  private static final Set<String> POINTED =
      Set.of(
          "paper",
          "papers",
          "work",
          "works",
          "method",
          "methods",
          "approach",
          "approaches",
          "model",
          "authors",
          "author",
          "article",
          "study",
          "one",
          "ones",
          "result",
          "results",
          "technique",
          "idea",
          "algorithm",
          "framework",
          "benchmark",
          "dataset",
          "attack",
          "system",
          "code",
          "experiments",
          "numbers",
          "gain",
          "gains",
          "trick",
          "theorem",
          "baseline",
          "baselines",
          "abstract",
          "setup",
          "evaluation",
          "limitations",
          "improvement",
          "bound",
          "loss");

  /// Nouns that say nothing of which paper is meant.
  private static final Set<String> GENERIC =
      Set.of(
          "application",
          "applications",
          "model",
          "models",
          "benchmark",
          "benchmarks",
          "dataset",
          "datasets",
          "data",
          "accuracy",
          "result",
          "results",
          "number",
          "numbers",
          "baseline",
          "baselines",
          "method",
          "methods",
          "experiment",
          "experiments",
          "limitation",
          "limitations",
          "assumption",
          "assumptions",
          "metric",
          "metrics",
          "score",
          "scores",
          "loss",
          "architecture",
          "architectures",
          "size",
          "code",
          "author",
          "authors",
          "paper",
          "idea",
          "trick",
          "problem",
          "problems",
          "task",
          "tasks",
          "domain",
          "domains",
          "language",
          "languages",
          "hardware",
          "gpu",
          "gpus",
          "theorem",
          "proof",
          "bound",
          "gain",
          "gains",
          "improvement",
          "speedup",
          "cost",
          "costs",
          "motivation",
          "evaluation",
          "setting",
          "settings",
          "parameters",
          "training",
          "details",
          "conclusion",
          "contribution",
          "contributions",
          "novelty",
          "weakness",
          "weaknesses",
          "link",
          "date",
          "organisation",
          "affiliation",
          "company",
          "comments",
          "name",
          "github",
          "repo",
          "implementation",
          "advantage",
          "advantages",
          "drawback",
          "drawbacks",
          "runtime",
          "memory",
          "inference",
          "performance",
          "backbone",
          "optimizer",
          "competitors",
          "new",
          "main",
          "key",
          "other",
          "real",
          "best",
          "first",
          "exactly",
          "big",
          "large",
          "much",
          "many",
          "fast",
          "good",
          "well",
          "long",
          "published",
          "released",
          "used",
          "tested",
          "evaluated",
          "tried",
          "try",
          "use",
          "test",
          "evaluate",
          "compare",
          "report",
          "reported",
          "work",
          "works",
          "mean",
          "better",
          "different",
          "robust",
          "old",
          "popular",
          "say",
          "claim",
          "year",
          "tldr",
          "summary",
          "short",
          "simple",
          "explain",
          "summarise",
          "summarize",
          "elaborate",
          "detail",
          "sentence",
          "example",
          "examples",
          "evidence",
          "source",
          "pdf");

  private static final Set<String> FUNCTION =
      Set.of(
          "what",
          "which",
          "who",
          "whose",
          "when",
          "where",
          "why",
          "how",
          "is",
          "are",
          "was",
          "were",
          "do",
          "does",
          "did",
          "can",
          "could",
          "would",
          "should",
          "will",
          "has",
          "have",
          "had",
          "be",
          "been",
          "a",
          "an",
          "the",
          "of",
          "on",
          "in",
          "at",
          "by",
          "to",
          "for",
          "from",
          "with",
          "about",
          "and",
          "or",
          "but",
          "so",
          "as",
          "if",
          "not",
          "any",
          "some",
          "there",
          "i",
          "we",
          "you",
          "me",
          "us",
          "my",
          "our",
          "please",
          "also",
          "then",
          "than",
          "that",
          "this",
          "these",
          "those",
          "it",
          "its",
          "they",
          "them",
          "their",
          "what's",
          "more",
          "most",
          "only",
          "just",
          "using",
          "tell",
          "give",
          "show",
          "get",
          "one",
          "ok",
          "okay",
          "really",
          "even",
          "same",
          "too",
          "actually");

  /// What makes an `it` stand for nothing: `is it possible to …`.
  private static final Set<String> EMPTY_IT =
      Set.of(
          "possible",
          "hard",
          "difficult",
          "easy",
          "true",
          "useful",
          "common",
          "known",
          "worth",
          "enough",
          "ok",
          "okay",
          "safe",
          "necessary",
          "feasible",
          "important",
          "likely",
          "takes",
          "take",
          "make",
          "matter",
          "always",
          "ever",
          "sufficient",
          "beneficial",
          "helpful",
          "bad",
          "legal");

  private static final Set<String> ONLY =
      Set.of("only", "just", "instead", "ones", "restrict", "limit", "filter", "any", "rather");
  private static final Set<String> ABOUT_SAME =
      Set.of("on", "with", "using", "against", "at", "under", "without");
  private static final int SHORT = 6;

  private final Reading reading;
  private final Words words;
  private final Turn before;

  private FollowUpReader(Reading reading, Turn before) {
    this.reading = reading;
    this.words = reading.words();
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
    var nth = nth();
    if (nth instanceof FollowUp.SamePapers) {
      return nth;
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
    var first = side.toLowerCase(java.util.Locale.ROOT).split(" ")[0];
    boolean points = Set.of("it", "this", "that", "them", "these", "those", "they").contains(first);
    return points && side.length() < 20;
  }

  private FollowUp nth() {
    for (int at = 0; at < words.size(); at++) {
      Integer ordinal = ORDINALS.get(words.key(at));
      boolean alone =
          at > 0
              && DEICTIC.contains(words.key(at - 1))
              && words.size() <= 3
              && at == words.size() - 1;
      boolean noun = ORDINAL_NOUNS.contains(words.key(at + 1)) && words.follows(at + 1);
      boolean pair = words.key(at).equals("former") || words.key(at).equals("latter");
      boolean pointed = DEICTIC.contains(words.key(at - 1)) || at == 0;
      if (ordinal != null && (noun || alone || pair) && pointed) {
        return nth(ordinal, words.slice(at, noun ? at + 2 : at + 1));
      }
      var number = Numbers.read(words.key(at + 1));
      boolean numbered = Set.of("number", "paper", "no", "result").contains(words.key(at));
      if (numbered
          && number.isPresent()
          && words.gap(at + 1) != Word.Gap.COMMA
          && number.getAsInt() > 0) {
        return nth(number.getAsInt() - 1, words.slice(at, at + 2));
      }
    }
    return bracketed();
  }

  /// `[2]`, `#2`.
  private FollowUp bracketed() {
    for (int at = 0; at < words.size(); at++) {
      int start = words.word(at).start();
      boolean mark = start > 0 && "[#".indexOf(words.text().charAt(start - 1)) >= 0;
      var number = Numbers.read(words.key(at));
      if (mark && number.isPresent() && number.getAsInt() > 0) {
        return nth(number.getAsInt() - 1, words.slice(at, at + 1));
      }
    }
    return new FollowUp.Fresh();
  }

  private FollowUp nth(int ordinal, String phrase) {
    var cited = before.cited();
    int index = ordinal < 0 ? cited.size() - 1 : ordinal;
    if (index < 0 || index >= cited.size()) {
      return new FollowUp.Fresh();
    }
    return new FollowUp.SamePapers(List.of(cited.get(index)), phrase);
  }

  private FollowUp similar() {
    boolean opens = continues() > 0;
    for (int at = 0; at < words.size(); at++) {
      int end = Template.longest(SIMILAR, words, at);
      if (end > 0 && (opens || !specific(end) || words.size() <= SHORT + 2)) {
        return new FollowUp.Similar(at, end);
      }
    }
    return new FollowUp.Fresh();
  }

  /// Whether what follows `similar papers on …` is a topic of its own.
  private boolean specific(int from) {
    int content = 0;
    for (int at = from; at < words.size(); at++) {
      content += content(at) ? 1 : 0;
    }
    return content > 2;
  }

  private boolean content(int at) {
    return !FUNCTION.contains(words.key(at)) && !GENERIC.contains(words.key(at));
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
      if (reading.rest().has(at) && content(at) && !ONLY.contains(words.key(at))) {
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
    boolean question =
        FUNCTION.contains(words.key(from))
            && Set.of(
                    "what", "which", "who", "when", "where", "why", "how", "is", "are", "does",
                    "do", "did", "was", "can")
                .contains(words.key(from));
    if (!and || (question && specific(from))) {
      return new FollowUp.Fresh();
    }
    boolean same =
        ABOUT_SAME.contains(words.key(from))
            || question
            || !anyContent(from)
            || AUTHORS.contains(words.key(from))
            || SINGULAR.contains(words.key(from));
    return same ? all(words.slice(0, words.size())) : new FollowUp.Similar(0, from);
  }

  private boolean anyContent(int from) {
    for (int at = from; at < words.size(); at++) {
      if (content(at)) {
        return true;
      }
    }
    return false;
  }

  /// Words that point back, or a question without any topic.
  private FollowUp pointing() {
    int content = 0;
    for (int at = 0; at < words.size(); at++) {
      if (pointsBack(at) && content <= 1) {
        return papers(at);
      }
      if (Names.invented(words.written(at)) && content(at)) {
        return new FollowUp.Fresh();
      }
      content += content(at) ? 1 : 0;
    }
    boolean bare = content == 0 && words.size() <= 2 * SHORT && !reading.conditions().any();
    return bare ? all(words.slice(0, words.size())) : new FollowUp.Fresh();
  }

  private boolean pointsBack(int at) {
    var key = words.key(at);
    var next = words.follows(at + 1) ? words.key(at + 1) : "";
    if (key.equals("it")) {
      return !EMPTY_IT.contains(next);
    }
    if (SINGULAR.contains(key) || AUTHORS.contains(key) || key.equals("them")) {
      return true;
    }
    if (!reading.rest().has(at) && reading.has(Understood.Kind.DATE)) {
      return false;
    }
    boolean the = key.equals("the");
    boolean deictic = DEICTIC.contains(key) && !the;
    boolean end = next.isEmpty();
    boolean noun = POINTED.contains(next);
    boolean both = key.equals("both") && (end || next.equals("of") || noun);
    return both || (deictic && (end || noun || the(next))) || (the && noun && ends(at + 2));
  }

  private static boolean the(String next) {
    return Set.of(
            "work",
            "help",
            "mean",
            "apply",
            "hold",
            "scale",
            "compare",
            "generalise",
            "generalize",
            "possible")
        .contains(next);
  }

  /// Whether nothing after `the method` says which one: `the method for X` does.
  private boolean ends(int at) {
    return !words.follows(at)
        || !Set.of(
                "for", "of", "on", "that", "which", "in", "by", "from", "with", "called", "to",
                "about")
            .contains(words.key(at));
  }

  private FollowUp papers(int at) {
    var key = words.key(at);
    boolean several =
        PLURAL.contains(key)
            || (POINTED.contains(words.key(at + 1)) && words.key(at + 1).endsWith("s"));
    var phrase = words.slice(at, POINTED.contains(words.key(at + 1)) ? at + 2 : at + 1);
    return several ? all(phrase) : first(phrase);
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
