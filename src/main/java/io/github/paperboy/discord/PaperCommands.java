package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.CompareCards;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Markdown;
import io.github.paperboy.discord.card.PaperCards;
import io.github.paperboy.discord.card.PaperLine;
import io.github.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// `/paper`, `/similar` and `/compare`: about papers that are named.
final class PaperCommands {
  private final Desk desk;
  private final ServerRules rules;

  PaperCommands(Desk desk, ServerRules rules) {
    this.desk = desk;
    this.rules = rules;
  }

  List<Handler> all() {
    return List.of(
        command("paper", this::one),
        command("similar", this::similar),
        command("compare", this::compare));
  }

  private Handler command(String name, BiConsumer<Incoming, Reply> work) {
    return new Action(
        name, incoming -> Answering.publicly(!rules.isPrivate(incoming.spot())), work);
  }

  private void one(Incoming incoming, Reply reply) {
    var named = incoming.arguments().required("paper");
    var card = desk.lookUp(named).map(PaperCards::whole).orElseGet(() -> missing(named));
    reply.show(card).join();
  }

  private static Card missing(String named) {
    return Failure.NO_SUCH_PAPER.card(Markdown.line(named, 150));
  }

  private void similar(Incoming incoming, Reply reply) {
    var named = incoming.arguments().required("paper");
    var card = desk.lookUp(named).map(this::near).orElseGet(() -> missing(named));
    reply.show(card).join();
  }

  /// The papers nearest to one.
  Card near(Paper paper) {
    var near = desk.similar(paper.id()).stream().limit(PaperCards.ON_PAGE).toList();
    return near.isEmpty()
        ? Failure.NOTHING_ALIKE.card()
        : PaperCards.page("**Similar to** " + PaperLine.title(paper), near, 1, List.of());
  }

  private void compare(Incoming incoming, Reply reply) {
    List<String> named = new ArrayList<>();
    for (var name : List.of("first", "second", "third")) {
      incoming.arguments().text(name).ifPresent(named::add);
    }
    reply.show(comparison(named)).join();
  }

  /// Papers beside each other, or what is wrong with them.
  Card comparison(List<String> named) {
    List<Paper> papers = new ArrayList<>();
    for (var name : named) {
      var paper = desk.lookUp(name);
      if (paper.isEmpty()) {
        return missing(name);
      }
      papers.add(paper.get());
    }
    if (papers.size() < 2) {
      return Failure.NO_WORDS.card();
    }
    long different = papers.stream().map(Paper::id).distinct().count();
    return different < papers.size()
        ? Failure.SAME_PAPER.card(Markdown.line(papers.getFirst().title(), 150))
        : CompareCards.of(papers);
  }
}
