package io.github.paperboy.retrieve;

import java.util.Set;

/// Tells which words of a question stand for something said before: `it`, `that paper`, `their`,
/// `the authors`.
///
/// @param reading the question
/// @param words its words
record Pointers(Reading reading, Words words) {
  private static final Set<String> SINGULAR = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("them", "these", "those", "both");
  private static final Set<String> AUTHORS = Set.of("they", "their", "theirs");
  private static final Set<String> DEICTIC =
      Set.of("this", "that", "these", "those", "the", "said");
  private static final Set<String> POINTED =
      WordSet.of(
          """
          paper papers work works method methods approach approaches model authors author
          article study one ones result results technique idea algorithm framework benchmark
          dataset attack system code experiments numbers gain gains trick theorem baseline
          baselines abstract setup evaluation limitations improvement bound loss
          """);

  /// What makes an `it` stand for nothing: `is it possible to …`.
  private static final Set<String> EMPTY_IT =
      WordSet.of(
          """
          possible hard difficult easy true useful common known worth enough ok okay safe
          necessary feasible important likely takes take make matter always ever sufficient
          beneficial helpful bad legal
          """);

  /// Verbs before which `that` stands for the topic before.
  private static final Set<String> AFTER_THAT =
      WordSet.of(
          """
          work also still help mean apply hold scale compare generalise generalize possible
          """);

  /// What tells which method `the method` is.
  private static final Set<String> NARROWS =
      WordSet.of(
          """
          for of on that which in by from with called to about
          """);

  private static final Set<String> AUXILIARY =
      WordSet.of(
          """
          did does do is was were are has have had can could will would should
          """);

  static Pointers of(Reading reading) {
    return new Pointers(reading, reading.words());
  }

  /// Whether a word that points back means all that was shown.
  boolean several(int at) {
    return PLURAL.contains(words.key(at)) || (noun(at + 1) && words.key(at + 1).endsWith("s"));
  }

  /// The words that point back, from one on.
  String phrase(int at) {
    return words.slice(at, noun(at + 1) ? at + 2 : at + 1);
  }

  /// Whether a word stands for one paper or its authors.
  boolean pronoun(int at) {
    return SINGULAR.contains(words.key(at)) || AUTHORS.contains(words.key(at));
  }

  private boolean noun(int at) {
    return POINTED.contains(words.key(at));
  }

  /// Whether a pronoun is the subject of the question: `which samplers does it plug into`.
  boolean subject(int at) {
    boolean pronoun = words.key(at).equals("it") || words.key(at).equals("they");
    return (pronoun || words.key(at).equals("that")) && AUXILIARY.contains(words.key(at - 1));
  }

  /// Whether the word at an index points back.
  boolean pointsBack(int at) {
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
    boolean subject = subject(at) && !next.isEmpty() && !PlainWords.function(next);
    boolean end = next.isEmpty();
    boolean noun = POINTED.contains(next);
    boolean both = key.equals("both") && (end || next.equals("of") || noun);
    return both
        || (deictic && (end || noun || subject || AFTER_THAT.contains(next)))
        || (the && noun && ends(at + 2));
  }

  /// Whether nothing after `the method` says which one: `the method for X` does.
  private boolean ends(int at) {
    return !words.follows(at) || !NARROWS.contains(words.key(at));
  }
}
