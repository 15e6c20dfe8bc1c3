package io.github.paperboy.discord;

import io.github.paperboy.discord.Form.Field;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Markdown;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.discord.card.PaperCards;
import io.github.paperboy.paper.BibTeX;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Turn;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The buttons below a paper. The paper's id is in them; nothing is remembered.
final class PaperButtons {
  private final Desk desk;
  private final PaperCommands commands;
  private final Asks asks;
  private final Libraries libraries;

  PaperButtons(Desk desk, PaperCommands commands, Asks asks, Libraries libraries) {
    this.desk = desk;
    this.commands = commands;
    this.asks = asks;
    this.libraries = libraries;
  }

  List<Handler> all() {
    return List.of(
        Action.privately("paper", with((paper, to) -> to.show(PaperCards.whole(paper)).join())),
        Action.privately("near", with((paper, to) -> to.show(commands.near(paper)).join())),
        Action.privately("save", this::save),
        Action.privately("bibtex", with(PaperButtons::bibtex)),
        Action.opening("about", PaperButtons::aboutForm),
        asks.action("asked", this::asked),
        Action.opening("beside", PaperButtons::besideForm),
        Action.privately("compared", this::compared));
  }

  private BiConsumer<Incoming, Reply> with(BiConsumer<Paper, Reply> work) {
    return (incoming, reply) ->
        paper(incoming)
            .ifPresentOrElse(
                paper -> work.accept(paper, reply),
                () -> reply.show(Failure.PAPER_GONE.card()).join());
  }

  private Optional<Paper> paper(Incoming incoming) {
    return desk.paper(ActionId.paper(incoming.arguments().required("argument")));
  }

  private static void bibtex(Paper paper, Reply reply) {
    // Three back quotes would end the block.
    reply.show(Notices.done(Markdown.code("bibtex", BibTeX.of(paper)))).join();
  }

  private void save(Incoming incoming, Reply reply) {
    paper(incoming)
        .ifPresentOrElse(
            paper -> reply.show(libraries.save(incoming.person(), paper)).join(),
            () -> reply.show(Failure.PAPER_GONE.card()).join());
  }

  private static Form aboutForm(Incoming incoming) {
    return new Form(
        "asked:" + incoming.arguments().required("argument"),
        "Ask about this paper",
        List.of(new Field("question", "Your question", "What is new in it?", Form.Size.PARAGRAPH)));
  }

  private void asked(Incoming incoming, Reply reply) {
    var paper = paper(incoming);
    if (paper.isEmpty()) {
      reply.show(Failure.PAPER_GONE.card()).join();
      return;
    }
    var turn = new Turn(paper.get().title(), List.of(paper.get().id()));
    var asking = Asking.of(incoming.arguments().required("question")).after(List.of(turn));
    asks.ask(asking, incoming, reply);
  }

  private static Form besideForm(Incoming incoming) {
    return new Form(
        "compared:" + incoming.arguments().required("argument"),
        "Compare with",
        List.of(
            new Field("other", "Title or id of the other paper", "2501.01234", Form.Size.LINE)));
  }

  private void compared(Incoming incoming, Reply reply) {
    var named =
        List.of(incoming.arguments().required("argument"), incoming.arguments().required("other"));
    reply.show(commands.comparison(named)).join();
  }
}
