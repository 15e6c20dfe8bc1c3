package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.Draft;
import io.github.paperboy.ask.Refusals;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Asked;
import io.github.paperboy.retrieve.Intent;
import java.util.Optional;

/// Decides whether the evidence can carry an answer at all. Pure.
final class Sufficiency {
  private Sufficiency() {}

  /// Why not to answer, if there is a reason.
  static Optional<Draft> objection(Material material) {
    var plan = material.plan();
    if (plan.asksNothing()) {
      return Optional.of(new Draft.OffTopic(Refusals.notAQuestion()));
    }
    if (isTooWeak(material)) {
      return Optional.of(new Draft.OffTopic(Refusals.offTopic()));
    }
    return plan.intent() == Intent.FACT
        ? notOnRecord(material).or(() -> notMentioned(material))
        : Optional.empty();
  }

  private static boolean isTooWeak(Material material) {
    var plan = material.plan();
    boolean chosenByFacts = plan.intent() == Intent.BROWSE || !plan.papers().isEmpty();
    return !chosenByFacts && material.support().probability() < material.settings().weakest();
  }

  /// A fact of the record that the paper's source does not give.
  private static Optional<Draft> notOnRecord(Material material) {
    Paper paper = material.paper(1);
    return material.plan().asked().stream()
        .filter(Facts::isOfTheRecord)
        .filter(asked -> Facts.of(paper, asked).isEmpty())
        .sorted()
        .findFirst()
        .map(asked -> new Draft.NotStated(Refusals.notStated(Facts.name(asked), paper.title())));
  }

  /// A data set, measure or figure that the question names and the abstract does not.
  private static Optional<Draft> notMentioned(Material material) {
    if (!material.plan().asked().contains(Asked.NUMBER)) {
      return Optional.empty();
    }
    Paper paper = material.paper(1);
    return Specifics.missing(Material.words(material.plan()), paper.titleAndAbstract()).stream()
        .findFirst()
        .map(named ->
            new Draft.NotStated(Refusals.notStated("anything about " + named, paper.title())));
  }
}
