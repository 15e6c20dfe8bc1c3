package io.github.paperboy.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Chooses the papers of a digest and says why. Pure: it is given everything.
///
/// A paper below the threshold is left out even if the digest becomes short: three good ones, not
/// five padded.
final class DigestComposer {
  private static final int WORTH_SAYING = 10;

  private final DigestSettings settings;

  DigestComposer(DigestSettings settings) {
    this.settings = settings;
  }

  /// What a digest is made from.
  ///
  /// @param subscription for whom
  /// @param topics of the subscription
  /// @param fresh papers that are new to it
  /// @param posted ids of those it was sent before all the same
  /// @param taste of its readers
  /// @param day for which it is
  record Request(
      Subscription subscription,
      List<Topic> topics,
      FreshPapers fresh,
      Set<String> posted,
      Taste taste,
      LocalDate day) {}

  /// @return best first
  List<DigestItem> compose(Request request) {
    var weights = settings.weights();
    var match = match(request);
    var votes = new Votes(request.day(), weights.halfLifeDays());
    List<Selection.Scored> candidates = new ArrayList<>();
    for (var paper : request.fresh().papers()) {
      if (isNew(paper, request)) {
        match
            .match(paper)
            .map(wanted -> scored(wanted, request.taste(), votes))
            .filter(this::goodEnough)
            .ifPresent(candidates::add);
      }
    }
    return new Selection(request.subscription().presentation().papers(), weights.sameness())
        .pick(candidates).stream().map(wanted -> item(wanted, request.taste())).toList();
  }

  private InterestMatch match(Request request) {
    var relevance = new Relevance(request.fresh(), settings.weights().meaning());
    return new InterestMatch(
        request.subscription().interests(), request.topics(), relevance, settings.threshold());
  }

  private static boolean isNew(FreshPaper paper, Request request) {
    return !request.posted().contains(paper.paper().id().value())
        && !request.taste().repeats(paper);
  }

  private Selection.Scored scored(InterestMatch.Match wanted, Taste taste, Votes votes) {
    var weights = settings.weights();
    double score =
        wanted.relevance()
            + weights.engagement() * votes.of(wanted.paper().paper())
            + weights.taste() * taste.of(wanted.paper());
    return new Selection.Scored(wanted, score);
  }

  /// What is like dismissed papers must be the more relevant.
  private boolean goodEnough(Selection.Scored scored) {
    return scored.score() >= settings.threshold();
  }

  private static DigestItem item(InterestMatch.Match wanted, Taste taste) {
    return DigestItem.of(wanted.paper().paper(), wanted.theme(), why(wanted, taste));
  }

  private static List<Reason> why(InterestMatch.Match wanted, Taste taste) {
    List<Reason> why = new ArrayList<>(wanted.why());
    taste.likedTitle(wanted.paper()).map(Reason.Liked::new).ifPresent(why::add);
    var upvotes = wanted.paper().paper().engagement().upvotes();
    if (upvotes != null && upvotes >= WORTH_SAYING) {
      why.add(new Reason.Votes(upvotes));
    }
    return why;
  }
}
