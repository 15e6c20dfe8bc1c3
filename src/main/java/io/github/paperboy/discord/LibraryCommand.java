package io.github.paperboy.discord;

import io.github.paperboy.discord.Reply.Attachment;
import io.github.paperboy.discord.card.Button;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Markdown;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.discord.card.PaperCards;
import io.github.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// `/library save|list|remove|export`: a reading list of one's own, or with `channel` that of the
/// channel.
final class LibraryCommand implements Handler {
  private final Libraries libraries;
  private final Desk desk;

  LibraryCommand(Libraries libraries, Desk desk) {
    this.libraries = libraries;
    this.desk = desk;
  }

  @Override
  public String name() {
    return "library";
  }

  @Override
  public Answering answering(Incoming incoming) {
    return Answering.publicly(isShared(incoming));
  }

  private static boolean isShared(Incoming incoming) {
    return incoming.arguments().flag("channel") && incoming.spot().inServer();
  }

  private String list(Incoming incoming) {
    return isShared(incoming)
        ? Libraries.ofChannel(incoming.spot())
        : libraries.personal(incoming.person());
  }

  @Override
  public void run(Incoming incoming, Reply reply) {
    switch (incoming.arguments().subcommand()) {
      case "save" -> reply.show(withPaper(incoming, libraries::save)).join();
      case "remove" -> reply.show(withPaper(incoming, libraries::remove)).join();
      case "export" -> export(incoming, reply);
      default -> reply.show(page(list(incoming), 0)).join();
    }
  }

  private Card withPaper(Incoming incoming, BiFunction<String, Paper, Card> work) {
    var named = incoming.arguments().required("paper");
    return desk.lookUp(named)
        .map(paper -> work.apply(list(incoming), paper))
        .orElseGet(() -> Failure.NO_SUCH_PAPER.card(Markdown.line(named, 150)));
  }

  private void export(Incoming incoming, Reply reply) {
    var papers = libraries.papers(list(incoming));
    if (papers.isEmpty()) {
      reply.show(empty()).join();
      return;
    }
    var format = ExportFormat.named(incoming.arguments().required("format"));
    var count = papers.size() == 1 ? "1 paper" : papers.size() + " papers";
    var file = new Attachment("papers." + format.extension(), format.write(papers));
    reply.attach(Notices.done(count + " as " + format.label()), file).join();
  }

  private static Card empty() {
    return Notices.done("The list is empty. *Save* on a paper or `/library save` puts it there.");
  }

  /// The button that turns the page: `shelf:PAGE:LIST`.
  Handler pages() {
    return Action.updating("shelf", this::turn);
  }

  private void turn(Incoming incoming, Reply reply) {
    var argument = ActionId.of(incoming.arguments().required("argument"));
    var list = argument.argument();
    boolean allowed =
        list.equals(libraries.personal(incoming.person()))
            || list.equals(Libraries.ofChannel(incoming.spot()));
    if (allowed) {
      reply.show(page(list, ActionId.number(argument.name()))).join();
    } else {
      reply.whisper(Failure.BUTTON_UNKNOWN.card()).join();
    }
  }

  private Card page(String list, int page) {
    var papers = libraries.papers(list);
    if (papers.isEmpty()) {
      return empty();
    }
    int last = (papers.size() - 1) / PaperCards.ON_PAGE;
    int at = Math.clamp(page, 0, last);
    int first = at * PaperCards.ON_PAGE;
    int end = Math.min(first + PaperCards.ON_PAGE, papers.size());
    List<Button> turns = new ArrayList<>();
    if (at > 0) {
      turns.add(Button.plain("shelf:%d:%s".formatted(at - 1, list), "◀ Back"));
    }
    if (at < last) {
      turns.add(Button.plain("shelf:%d:%s".formatted(at + 1, list), "More ▶"));
    }
    var heading = "**Reading list** · %d to %d of %d".formatted(first + 1, end, papers.size());
    return PaperCards.page(heading, papers.subList(first, end), first + 1, turns);
  }
}
