package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.CatchupCards;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.discord.card.PaperCards;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// `/trending` and `/catchup`: papers that nobody named. Spans are counted back from the newest day
/// in the index, so that an index of last year has something to show too.
final class BrowseCommands {
  private final Desk desk;
  private final ServerRules rules;
  private final Supplier<LocalDate> today;

  BrowseCommands(Desk desk, ServerRules rules, Supplier<LocalDate> today) {
    this.desk = desk;
    this.rules = rules;
    this.today = today;
  }

  List<Handler> all() {
    return List.of(
        new Action(
            "trending",
            incoming -> Answering.publicly(!rules.isPrivate(incoming.spot())),
            this::trending),
        Action.privately("catchup", this::catchUp));
  }

  private void trending(Incoming incoming, Reply reply) {
    var window = incoming.arguments().text("window").orElse("week");
    var newest = newest();
    var since =
        switch (window) {
          case "day" -> newest;
          case "month" -> newest.minusMonths(1);
          default -> newest.minusWeeks(1);
        };
    var papers = found(since, Order.DISCUSSED, PaperCards.ON_PAGE);
    var heading = "**Most discussed** · %s to %s".formatted(since, newest);
    reply
        .show(papers.isEmpty() ? nothing() : PaperCards.page(heading, papers, 1, List.of()))
        .join();
  }

  private void catchUp(Incoming incoming, Reply reply) {
    var given = incoming.arguments().text("since");
    var since =
        given.isEmpty()
            ? Optional.of(newest().minusWeeks(1))
            : Dates.since(given.get(), today.get());
    if (since.isEmpty()) {
      reply.show(AskCommand.notADate()).join();
      return;
    }
    int minutes = incoming.arguments().required("minutes").equals("10") ? 10 : 3;
    var papers = found(since.get(), Order.DISCUSSED, CatchupCards.most(minutes));
    reply.show(papers.isEmpty() ? nothing() : CatchupCards.of(since.get(), minutes, papers)).join();
  }

  private static Card nothing() {
    return Notices.done("No papers are of that time.");
  }

  private List<Paper> found(LocalDate since, Order order, int limit) {
    var filter = PaperFilter.NONE.withDates(since, null);
    var request = new Request("", List.of(), filter, Set.of());
    return desk.search(request, plan -> plan.withOrder(order).withLimit(limit)).evidence().stream()
        .map(Evidence::paper)
        .toList();
  }

  private LocalDate newest() {
    PaperDate newest = desk.stats().newest();
    return newest == null || newest.last().isAfter(today.get()) ? today.get() : newest.last();
  }
}
