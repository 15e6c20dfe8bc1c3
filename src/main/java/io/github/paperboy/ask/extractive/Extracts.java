package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.Aspect;
import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.extractive.Candidate.Cue;
import io.github.paperboy.claim.Attribution;
import io.github.paperboy.guard.Instructions;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Sentences;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Picks sentences that say what a paper is about, by their wording alone. Pure.
public final class Extracts {
  private static final Pattern PROBLEM =
      Pattern.compile(
          "(?i)\\b(?:challeng|difficult|hard|problem|remains?|lack|limited|struggl|suffer|costly"
              + "|expensive|slow|however|little is known|open question)\\w*");
  private static final Pattern DATA =
      Pattern.compile(
          "(?i)\\b(?:data"
              + " ?sets?|benchmarks?|corpus|corpora|images|videos|samples|tokens|hours|questions|trained"
              + " on|evaluated? on|tested on|annotat\\w+|patients|participants)\\b");

  /// What names data as such.
  private static final Pattern DATA_SETS =
      Pattern.compile(
          "(?i)\\b(?:(?:training )?data ?sets?|benchmarks?|corpus|corpora|trained on|evaluated? on"
              + "|tested on)\\b");

  private static final Pattern PROPOSAL =
      Pattern.compile("(?i)\\b(?:propos|introduc|present)(?:e|es|ed|ing|s)?\\b");
  private static final Pattern LIMITS =
      Pattern.compile(
          "(?i)\\b(?:limitations?|future work|cannot|fails?|drawback|trade-?off|at the cost|not yet"
              + "|only (?:works?|applies|holds)|restricted to|remain(?:s)? (?:open|unsolved))\\b");

  private Extracts() {}

  /// The sentence that says what the paper does; the first when none says so, none without an
  /// abstract.
  public static Optional<Quote> tldr(Paper paper, int number) {
    return contribution(paper, number).or(() -> first(paper, number, _ -> true));
  }

  /// The matter, what the paper does, on what, and what came out: a sentence each, in the
  /// abstract's own order.
  public static List<Quote> explanation(Paper paper, int number) {
    var chosen =
        Stream.of(Aspect.TASK, Aspect.METHOD, Aspect.DATA, Aspect.RESULT)
            .flatMap(aspect -> of(paper, number, aspect).stream())
            .distinct()
            .toList();
    var all = quotes(paper, number).toList();
    return chosen.isEmpty() ? all.stream().limit(3).toList() : sorted(chosen);
  }

  private static List<Quote> sorted(List<Quote> quotes) {
    return quotes.stream()
        .sorted(Comparator.comparingInt((Quote quote) -> quote.span().start()))
        .toList();
  }

  /// The sentence that states an aspect, if one does.
  ///
  /// @param number of the paper, for the quote
  public static Optional<Quote> of(Paper paper, int number, Aspect aspect) {
    return switch (aspect) {
      case TASK -> first(paper, number, text -> Cues.of(text) == Cue.NONE && holds(PROBLEM, text));
      case METHOD -> contribution(paper, number);
      case DATA ->
          first(paper, number, text -> holds(DATA_SETS, text))
              .or(() -> first(paper, number, text -> holds(DATA, text)));
      case RESULT ->
          first(paper, number, text -> Cues.of(text) == Cue.RESULT && Numbers.digitsIn(text))
              .or(() -> first(paper, number, text -> Cues.of(text) == Cue.RESULT));
      case LIMITS ->
          first(paper, number, text -> holds(LIMITS, text) && !Attribution.ofOthers(text));
    };
  }

  /// What is proposed tells more than what is looked into on the way there.
  private static Optional<Quote> contribution(Paper paper, int number) {
    return first(paper, number, text -> contributes(text) && holds(PROPOSAL, text))
        .or(() -> first(paper, number, Extracts::contributes));
  }

  private static boolean contributes(String text) {
    return Cues.of(text) == Cue.CONTRIBUTION;
  }

  private static boolean holds(Pattern words, String text) {
    return words.matcher(text).find();
  }

  private static Optional<Quote> first(Paper paper, int number, Predicate<String> wanted) {
    Predicate<Quote> meant = quote -> wanted.test(quote.text());
    Predicate<Quote> order = quote -> Instructions.in(quote.text());
    return quotes(paper, number)
        .filter(meant.and(order.negate()))
        .findFirst()
        .or(() -> quotes(paper, number).filter(meant).findFirst());
  }

  private static Stream<Quote> quotes(Paper paper, int number) {
    var text = paper.abstractText();
    return Sentences.of(text).stream().map(span -> new Quote(number, span, span.of(text)));
  }
}
