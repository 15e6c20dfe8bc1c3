package io.github.paperboy.claim;

import io.github.paperboy.embed.SplitText;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Checks claims against papers. It reads title and abstract only, each sentence by itself; it
/// knows no facts and does not reason over several sentences. A paper is analysed once and kept for
/// the next claims. Safe for several threads.
public final class ClaimCheck {
  /// Longer claims are cut: a claim is one sentence.
  private static final int LONGEST = 2_000;

  /// How likely a contradiction by a paper that was not named must be.
  private static final double SURE = 0.65;

  private final WordEncoder encoder;
  private final ClaimSettings settings;
  private final Weights weights;
  private final Lexicon lexicon = Lexicon.BUNDLED;
  private final Readings readings;

  /// What a paper says of a claim.
  public record Checked(Paper paper, Verdict verdict) {}

  public ClaimCheck(WordEncoder encoder, ClaimSettings settings) {
    this(encoder, settings, Weights.bundled());
  }

  /// @param weights others than the bundled ones, such as [ClaimTraining] has just fitted
  public ClaimCheck(WordEncoder encoder, ClaimSettings settings, Weights weights) {
    this.encoder = encoder;
    this.settings = settings;
    this.weights = weights;
    this.readings =
        new Readings(settings.cachedPapers(), paper -> Reading.of(paper, encoder, lexicon));
  }

  /// Analyses a paper for claims that are about to come, unless it is already.
  public void read(Paper paper) {
    readings.of(paper);
  }

  /// What this paper says of the claim.
  ///
  /// @param claim one sentence, any text
  public Verdict check(String claim, Paper paper) {
    return Verbatim.find(claim, paper).orElseGet(() -> judge(analyse(claim), paper));
  }

  /// The paper that says most of the claim: the one that most likely supports or contradicts it,
  /// else the nearest. None of them was named, so one contradicts only where that is likely and
  /// something in it shows it.
  ///
  /// @return empty if there are no papers
  public Optional<Checked> check(String claim, List<Paper> papers) {
    var statement = analyse(claim);
    return papers.stream()
        .map(paper ->
            new Checked(
                paper,
                unasked(Verbatim.find(claim, paper).orElseGet(() -> judge(statement, paper)))))
        .max(Comparator.comparingDouble(checked -> telling(checked.verdict())));
  }

  private static Verdict unasked(Verdict verdict) {
    boolean doubtful =
        verdict.label() == Label.CONTRADICTED
            && (verdict.score() < SURE || verdict.reasons().isEmpty());
    return doubtful
        ? new Verdict(
            Label.NOT_ENOUGH,
            1 - verdict.score(),
            verdict.evidence(),
            verdict.quote(),
            verdict.reasons())
        : verdict;
  }

  private static double telling(Verdict verdict) {
    return switch (verdict.label()) {
      case SUPPORTED, CONTRADICTED -> 1 + verdict.score();
      case NOT_ENOUGH -> 1 - verdict.score();
    };
  }

  private Verdict judge(Statement claim, Paper paper) {
    return examine(claim, paper).verdict(weights, settings.supportAt());
  }

  /// What weights are fitted to.
  Examined examine(String claim, Paper paper) {
    return examine(analyse(claim), paper);
  }

  private Examined examine(Statement claim, Paper paper) {
    if (claim.content().length == 0) {
      return Examined.nothing(paper);
    }
    var alignment = new Alignment(claim, readings.of(paper), lexicon);
    return Examined.of(alignment, observe(alignment, paper), paper);
  }

  private Observations observe(Alignment alignment, Paper paper) {
    var seen = new Observations();
    MatchCheck.observe(alignment, seen);
    NegationCheck.observe(alignment, lexicon, seen);
    DirectionCheck.observe(alignment, lexicon, seen);
    OppositeCheck.observe(alignment, lexicon, seen);
    ComparisonCheck.observe(alignment, lexicon, seen);
    CrossingCheck.observe(alignment, lexicon, seen);
    NameCheck.observe(alignment, seen);
    MissingName.observe(alignment.claim(), paper, seen);
    QuantityCheck.observe(alignment, seen);
    ScopeCheck.observe(alignment, seen);
    return seen;
  }

  private Statement analyse(String claim) {
    var cut = claim.substring(0, Math.min(LONGEST, claim.length()));
    var parsed = Statement.Parsed.of(Pointers.without(cut), lexicon);
    var encoded = encoder.encode(List.of(new SplitText(parsed.text(), parsed.spans()))).getFirst();
    var whole = new Span(0, Math.max(1, parsed.text().length()));
    return new Statement(parsed, whole, encoded.vector(), encoded.sentences());
  }
}
