package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.CatchupCards;
import io.github.paperboy.discord.card.CatchupCards.Range;
import io.github.paperboy.discord.card.Failure;
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
  private final DigestPapers digests;
  private final Supplier<LocalDate> today;

  BrowseCommands(Desk desk, ServerRules rules, DigestPapers digests, Supplier<LocalDate> today) {
    this.desk = desk;
    this.rules = rules;
    this.digests = digests;
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
    var papers = found(new Range(since, newest), PaperCards.ON_PAGE);
    var heading = "**Most discussed** · %s to %s".formatted(since, newest);
    reply
        .show(papers.isEmpty() ? nothing() : PaperCards.page(heading, papers, 1, List.of()))
        .join();
  }

  private void catchUp(Incoming incoming, Reply reply) {
    var range = range(incoming.arguments());
    if (range.isEmpty()) {
      reply.show(AskCommand.notADate()).join();
      return;
    }
    int minutes = incoming.arguments().required("minutes").equals("10") ? 10 : 3;
    int most = CatchupCards.most(minutes);
    boolean ofDigests = incoming.arguments().required("of").equals("digests");
    var papers = ofDigests ? digests.of(incoming, range.get(), most) : found(range.get(), most);
    reply.show(papers.isEmpty() ? nothing() : CatchupCards.of(range.get(), minutes, papers)).join();
  }

  private Optional<Range> range(Arguments arguments) {
    var since = arguments.text("since");
    var until = arguments.text("until");
    if (until.isEmpty()) {
      return since.isEmpty()
          ? Optional.of(new Range(newest().minusWeeks(1), null))
          : Dates.since(since.get(), today.get()).map(first -> new Range(first, null));
    }
    return Dates.until(until.get(), today.get())
        .flatMap(last ->
            since.isEmpty()
                ? Optional.of(new Range(last.minusWeeks(1), last))
                : Dates.since(since.get(), today.get()).map(first -> new Range(first, last)));
  }

  private static Card nothing() {
    return Failure.NOTHING_THEN.card();
  }

  private List<Paper> found(Range range, int limit) {
    var filter = PaperFilter.NONE.withDates(range.since(), range.until());
    var request = new Request("", List.of(), filter, Set.of());
    return desk
        .search(request, plan -> plan.withOrder(Order.DISCUSSED).withLimit(limit))
        .evidence()
        .stream()
        .map(Evidence::paper)
        .toList();
  }

  private LocalDate newest() {
    PaperDate newest = desk.stats().newest();
    return newest == null || newest.last().isAfter(today.get()) ? today.get() : newest.last();
  }
}
