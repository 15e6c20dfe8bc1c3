package io.github.paperboy.ask.model;

import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.extractive.Extracts;
import io.github.paperboy.ask.model.Judged.Finding;
import io.github.paperboy.claim.Label;
import io.github.paperboy.claim.Reason;
import io.github.paperboy.claim.Verdict;
import io.github.paperboy.guard.Instructions;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Compares each sentence of a draft with the abstracts it cites. A sentence stands or falls by
/// code alone: what its own model thinks of it does not count. A citation that another paper of the
/// evidence carries instead is corrected; one that no paper carries stays doubtful. Safe for
/// several threads.
final class SentenceCheck {
  private static final int LONGEST = 600;

  /// What shares fewer of its words with its source was not written from it.
  private static final double LEAST_SHARED = 0.5;

  /// How likely what speaks against a sentence must be for it to vanish; else it is marked.
  private static final double SURE = 0.65;

  /// A paper that holds so much more of the words than the cited one is the better source.
  private static final double CLEARLY_MORE = 0.2;

  /// Identifiers that only a record of the paper may give, never a model's memory.
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?i)\\barxiv\\s*:?\\s*[\\w./-]*\\d|\\b\\d{4}\\.\\d{4,5}\\b|\\b10\\.\\d{4,9}/\\S+|\\bdoi\\s*:|\\be\\d{1,4}\\b|\\bisbn\\b");

  /// Where a sentence turns to another paper.
  private static final Pattern CLAUSE =
      Pattern.compile("(?:[,;] |\\s)(?:whereas|while|but|and) |; ");

  private static final int SHORTEST_CLAUSE = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Support support;

  private final Locale language;

  /// Of sentences in English.
  SentenceCheck(Support support) {
    this(support, Locale.ENGLISH);
  }

  /// @param language in which the sentences were asked for
  SentenceCheck(Support support, Locale language) {
    this.support = support;
    this.language = language;
  }

  /// A paper's verdict on a sentence.
  private record Opinion(int number, Paper paper, Verdict verdict) {
    boolean is(Label label) {
      return verdict.label() == label;
    }

    /// Whether the paper says otherwise beyond doubt: a true sentence that vanishes is worse than a
    /// false one that is marked.
    boolean denies() {
      return is(Label.CONTRADICTED) && verdict.score() >= SURE && !verdict.reasons().isEmpty();
    }

    /// Whether the paper surely does not speak of it: nothing to open the sentence to.
    boolean isUnrelated(WordShare words) {
      return is(Label.NOT_ENOUGH) && verdict.score() >= SURE && words.in(paper) < LEAST_SHARED;
    }

    /// The quote, or else what the paper does.
    Optional<Quote> nearest() {
      return quote().or(() -> Extracts.tldr(paper, number));
    }

    Optional<Quote> quote() {
      var span = verdict.evidence();
      return span == null
          ? Optional.empty()
          : Optional.of(new Quote(number, span, verdict.quote()));
    }
  }

  Judged check(Sentence sentence, List<Evidence> evidence) {
    var unknown = sentence.cited().stream().filter(n -> n < 1 || n > evidence.size()).toList();
    if (!unknown.isEmpty()) {
      return unsound(
          sentence, "it cites e" + unknown.getFirst() + ", which is not an id given to you");
    }
    var form = formOf(sentence, evidence);
    if (form.isPresent()) {
      return unsound(sentence, form.get());
    }
    if (!Languages.isEnglish(language) && Languages.isForeign(sentence.text())) {
      return unread(sentence, evidence);
    }
    var words = WordShare.of(sentence.text());
    var cited = opinions(sentence, evidence, sentence.cited());
    if (sentence.spoken().size() > 1) {
      return ofEach(sentence, evidence, cited);
    }
    var held =
        cited.stream()
            .filter(opinion -> opinion.is(Label.SUPPORTED))
            .mapToDouble(opinion -> words.in(opinion.paper()))
            .max();
    if (held.isEmpty()) {
      return inParts(sentence, evidence)
          .or(() -> corrected(sentence, evidence, LEAST_SHARED))
          .orElseGet(() -> failed(sentence, cited, words));
    }
    double clearlyMore = Math.max(LEAST_SHARED, held.getAsDouble() + CLEARLY_MORE);
    var judged = supported(sentence, cited);
    return judged.passed() ? corrected(sentence, evidence, clearlyMore).orElse(judged) : judged;
  }

  /// Of a sentence that speaks of several papers: what one of them does not carry is doubtful.
  private Judged ofEach(Sentence sentence, List<Evidence> evidence, List<Opinion> cited) {
    boolean eachSays =
        cited.stream()
            .filter(opinion -> sentence.spoken().contains(opinion.number()))
            .allMatch(opinion -> opinion.is(Label.SUPPORTED));
    return eachSays
        ? supported(sentence, cited)
        : inParts(sentence, evidence)
            .orElseGet(() -> failed(sentence, cited, WordShare.of(sentence.text())));
  }

  /// Of a sentence in another language only figures and names are compared.
  private Judged unread(Sentence sentence, List<Evidence> evidence) {
    if (sentence.cited().isEmpty()) {
      return unsound(sentence, "it names no source");
    }
    var papers = sentence.cited().stream().map(n -> evidence.get(n - 1).paper()).toList();
    return ForeignFacts.missing(sentence.text(), papers)
        .map(fact -> unsound(sentence, "the abstracts it cites do not give " + fact))
        .orElseGet(() -> {
          var quotes =
              opinions(sentence, evidence, sentence.cited()).stream()
                  .flatMap(each -> each.nearest().stream())
                  .toList();
          return new Judged(sentence, Finding.UNREAD, quotes, "");
        });
  }

  /// What is wrong with a sentence before anything is compared.
  private static Optional<String> formOf(Sentence sentence, List<Evidence> evidence) {
    var text = sentence.text();
    if (text.length() > LONGEST) {
      return Optional.of("it is too long");
    }
    if (WORD.matcher(text).results().limit(2).count() < 2) {
      return Optional.of("it says nothing");
    }
    if (Instructions.in(text)) {
      return Optional.of("it follows or repeats an instruction from the quoted material");
    }
    boolean invented =
        IDENTIFIER.matcher(text).results().anyMatch(id -> !stands(id.group(), evidence));
    return invented
        ? Optional.of("it names an identifier that the abstracts do not give")
        : Optional.empty();
  }

  private static boolean stands(String identifier, List<Evidence> evidence) {
    var wanted = identifier.toLowerCase(Locale.ROOT);
    return evidence.stream()
        .anyMatch(
            each -> each.paper().titleAndAbstract().toLowerCase(Locale.ROOT).contains(wanted));
  }

  private List<Opinion> opinions(
      Sentence sentence, List<Evidence> evidence, List<Integer> numbers) {
    List<Opinion> opinions = new ArrayList<>();
    for (int number : numbers) {
      var paper = evidence.get(number - 1).paper();
      opinions.add(new Opinion(number, paper, support.check(sentence.text(), paper)));
    }
    return opinions;
  }

  private static Judged supported(Sentence sentence, List<Opinion> cited) {
    var contradicting = cited.stream().filter(Opinion::denies).findFirst();
    if (contradicting.isPresent()) {
      return new Judged(sentence, Finding.CONTRADICTED, List.of(), why(contradicting.get()));
    }
    var quotes =
        cited.stream()
            .filter(each -> each.is(Label.SUPPORTED))
            .flatMap(each -> each.quote().stream())
            .toList();
    return new Judged(sentence, Finding.VERIFIED, quotes, "");
  }

  /// The sentence with the citation of another paper that says so.
  ///
  /// @param least how much of its words that paper must hold
  private Optional<Judged> corrected(Sentence sentence, List<Evidence> evidence, double least) {
    var words = WordShare.of(sentence.text());
    return IntStream.rangeClosed(1, evidence.size())
        .filter(number -> !sentence.cited().contains(number))
        .mapToObj(number -> new Holding(number, words.in(evidence.get(number - 1).paper())))
        .filter(holding -> holding.share() >= least)
        .sorted(Comparator.comparingDouble(Holding::share).reversed())
        .map(holding -> opinions(sentence, evidence, List.of(holding.number())).getFirst())
        .filter(opinion -> opinion.is(Label.SUPPORTED))
        .flatMap(opinion -> opinion.quote().stream())
        .findFirst()
        .map(quote -> new Judged(sentence, Finding.VERIFIED, List.of(quote), ""));
  }

  /// How much of a sentence a paper of the evidence holds.
  private record Holding(int number, double share) {}

  /// A sentence on several papers holds when each clause does by one of them.
  private Optional<Judged> inParts(Sentence sentence, List<Evidence> evidence) {
    var parts = CLAUSE.split(sentence.text());
    if (sentence.cited().size() < 2 || parts.length < 2) {
      return Optional.empty();
    }
    Set<Quote> quotes = new LinkedHashSet<>();
    for (var part : parts) {
      var found =
          opinions(
                  new Sentence(part, sentence.cited(), sentence.block()),
                  evidence,
                  sentence.cited())
              .stream()
              .filter(opinion -> opinion.is(Label.SUPPORTED))
              .flatMap(opinion -> opinion.quote().stream())
              .findFirst();
      if (found.isEmpty() || part.split(" ").length < SHORTEST_CLAUSE) {
        return Optional.empty();
      }
      quotes.add(found.get());
    }
    return quotes.stream().map(Quote::evidence).distinct().count() > 1
        ? Optional.of(new Judged(sentence, Finding.VERIFIED, List.copyOf(quotes), ""))
        : Optional.empty();
  }

  private static Judged failed(Sentence sentence, List<Opinion> cited, WordShare words) {
    if (cited.isEmpty()) {
      return unsound(sentence, "it names no source");
    }
    // One of several papers may seem to deny what another says.
    if (cited.stream().allMatch(Opinion::denies)) {
      return new Judged(sentence, Finding.CONTRADICTED, List.of(), why(cited.getFirst()));
    }
    var near = cited.stream().filter(each -> !each.isUnrelated(words)).toList();
    if (near.isEmpty()) {
      return unsound(sentence, why(cited.getFirst()));
    }
    var quotes = near.stream().flatMap(each -> each.quote().stream()).toList();
    return new Judged(sentence, Finding.UNVERIFIED, quotes, why(near.getFirst()));
  }

  private static Judged unsound(Sentence sentence, String why) {
    return new Judged(sentence, Finding.UNSOUND, List.of(), why);
  }

  private static String why(Opinion opinion) {
    var reasons =
        opinion.verdict().reasons().stream()
            .filter(reason -> reason.kind() != Reason.Kind.MATCH)
            .limit(2)
            .map(Reason::text)
            .collect(Collectors.joining("; "));
    var said =
        opinion.denies()
            ? "the abstract of e%d says otherwise"
            : "the abstract of e%d does not say that";
    var nearest = opinion.verdict().quote();
    return said.formatted(opinion.number())
        + (reasons.isEmpty() ? "" : " (" + reasons + ")")
        + (nearest.isEmpty() ? "" : "; its nearest words: \"" + nearest + "\"");
  }
}
