package io.github.paperboy.ask.extractive;

import static java.util.stream.Collectors.joining;

import io.github.paperboy.ask.Draft;
import io.github.paperboy.ask.Refusals;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Asked;
import io.github.paperboy.retrieve.Intent;
import java.util.Locale;
import java.util.Optional;

/// Decides whether the evidence can carry an answer at all. Pure.
final class Sufficiency {
  /// A comparison names its sides; only what is farther than this from both is off the subject.
  private static final double NO_SIDE_IS_NEAR = 0.25;

  /// Where a condition leaves few papers to choose from, the nearest of them may be far from the
  /// subject. Of the questions with conditions in `src/docs/answers.md` those that had an answer
  /// were nearer than 0.45, those that had none farther than 0.36.
  private static final double NONE_OF_THE_CHOSEN_IS_NEAR = 0.4;

  /// A likeness that the words of most questions with an answer reach. With it the questions of
  /// `src/docs/answers.md` that were declined stayed below the limit, and 85 of 100 others above.
  private static final double USUAL_LIKENESS = 0.42;

  private Sufficiency() {}

  /// Whether papers whose words have not been compared with the question's yet will most probably
  /// carry an answer.
  static boolean promises(Material unmatched) {
    return !unmatched.plan().asksNothing()
        && !isTooWeak(unmatched, unmatched.support().withLikeness(USUAL_LIKENESS));
  }

  /// Why not to answer, if there is a reason.
  static Optional<Draft> objection(Material material) {
    var plan = material.plan();
    if (plan.asksNothing()) {
      return Optional.of(new Draft.OffTopic(Refusals.notAQuestion()));
    }
    if (isTooWeak(material, material.support())) {
      return Optional.of(new Draft.OffTopic(Refusals.offTopic()));
    }
    return switch (material.shape()) {
      case FACT -> notOnRecord(material).or(() -> notMentioned(material));
      case TOPIC, LOOKUP -> notOnRecord(material).or(() -> detail(material));
      case COMPARE -> unknownSides(material);
      case LIST, BROWSE -> Optional.empty();
    };
  }

  private static boolean isTooWeak(Material material, Support support) {
    var plan = material.plan();
    boolean chosenByFacts = plan.intent() == Intent.BROWSE || !plan.papers().isEmpty();
    if (chosenByFacts || !material.named().isEmpty()) {
      return false;
    }
    if (!PaperFilter.NONE.equals(plan.filter())) {
      return support.cosine() < NONE_OF_THE_CHOSEN_IS_NEAR;
    }
    return plan.intent() == Intent.COMPARE
        ? support.cosine() < NO_SIDE_IS_NEAR
        : support.probability() < material.settings().weakest();
  }

  /// A fact of the record that the paper's source does not give.
  private static Optional<Draft> notOnRecord(Material material) {
    Paper paper = material.paper(1);
    return material.plan().asked().stream()
        .filter(Facts::isOfTheRecord)
        .filter(asked -> Facts.of(paper, asked).isEmpty())
        .sorted()
        .findFirst()
        .map(asked -> notStated(Facts.name(asked), paper));
  }

  /// Names to be compared of which no paper speaks: what is nearest to them is something else.
  private static Optional<Draft> unknownSides(Material material) {
    var text =
        material.evidence().stream()
            .map(each -> each.paper().titleAndAbstract())
            .collect(joining(" "));
    var sides = material.plan().sides();
    var unknown = sides.stream().filter(side -> !Specifics.missing(side, text).isEmpty()).toList();
    return material.named().isEmpty() && !sides.isEmpty() && unknown.size() == sides.size()
        ? Optional.of(new Draft.OffTopic(Refusals.notMentioned(sides)))
        : Optional.empty();
  }

  /// A data set, measure or figure that the question names, or a detail that it asks for, and the
  /// abstract does not mention; or a figure where the abstract has none.
  private static Optional<Draft> notMentioned(Material material) {
    Paper paper = material.paper(1);
    var question = Material.words(material.plan());
    var missing = Specifics.missing(question, paper.titleAndAbstract()).stream().findFirst();
    if (missing.isPresent()) {
      return missing.map(named -> notStated("anything about " + named, paper));
    }
    boolean figureless =
        material.plan().asked().contains(Asked.NUMBER)
            && material.of(1).stream().noneMatch(Candidate::holdsNumber);
    return figureless ? Optional.of(notStated("that figure", paper)) : detail(material);
  }

  private static Optional<Draft> detail(Material material) {
    Paper paper = material.paper(1);
    return Details.unmentioned(Material.words(material.plan()), paper.titleAndAbstract())
        .map(detail -> notStated("a " + detail.toLowerCase(Locale.ROOT), paper));
  }

  private static Draft notStated(String what, Paper paper) {
    return new Draft.NotStated(Refusals.notStated(what, paper.title()));
  }
}
