package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.CatchupCards;
import io.github.paperboy.discord.card.CatchupCards.Chosen;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.PaperCards;
import io.github.paperboy.retrieve.Browsing;
import io.github.paperboy.retrieve.Browsing.Window;
import io.github.paperboy.retrieve.DayRange;
import io.github.paperboy.retrieve.ReadingTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `/trending` and `/catchup`: papers that nobody named.
final class BrowseCommands {
  private final Desk desk;
  private final CatchupPapers choice;
  private final ServerRules rules;
  private final DigestPapers digests;
  private final Supplier<LocalDate> today;

  BrowseCommands(
      CatchupPapers choice, ServerRules rules, DigestPapers digests, Supplier<LocalDate> today) {
    this.desk = choice.desk();
    this.choice = choice;
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
    var window =
        switch (incoming.arguments().text("window").orElse("week")) {
          case "day" -> Window.DAY;
          case "month" -> Window.MONTH;
          default -> Window.WEEK;
        };
    var range = window.upTo(newest());
    var papers = choice.discussed(range, PaperCards.ON_PAGE);
    var heading = "**Most discussed** · " + range.words();
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
    int most = Math.min(ReadingTime.papers(minutes), CatchupCards.MOST);
    boolean ofDigests = incoming.arguments().required("of").equals("digests");
    var papers =
        ofDigests
            ? digests.of(incoming, range.get(), most).stream().map(Chosen::withoutTopic).toList()
            : choice.of(incoming.person(), range.get(), most);
    reply.show(papers.isEmpty() ? nothing() : CatchupCards.of(range.get(), minutes, papers)).join();
  }

  private Optional<DayRange> range(Arguments arguments) {
    return DayRange.read(
        arguments.text("since").orElse(null),
        arguments.text("until").orElse(null),
        newest(),
        today.get());
  }

  private static Card nothing() {
    return Failure.NOTHING_THEN.card();
  }

  private LocalDate newest() {
    return Browsing.newest(desk.stats(), today.get());
  }
}
