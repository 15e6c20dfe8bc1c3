package io.github.paperboy.discord;

import io.github.paperboy.discord.Form.Field;
import io.github.paperboy.discord.card.EvidenceCards;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.discord.card.PaperCards;
import io.github.paperboy.discord.card.Proof;
import io.github.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/// The buttons below an answer. What they need is remembered under the ticket in their id, so they
/// work after a restart; who may press them is checked at the press.
final class AnswerButtons {
  /// Of so many answers it is known whether they were shared.
  private static final int SHARED = 10_000;

  private final Desk desk;
  private final Memory memory;
  private final Answers answers;
  private final Asks asks;
  private final Bounded<String> shared = new Bounded<>(SHARED);

  AnswerButtons(Desk desk, Memory memory, Answers answers, ServerRules rules) {
    this.desk = desk;
    this.memory = memory;
    this.answers = answers;
    this.asks = new Asks(answers, rules);
  }

  List<Handler> all() {
    return List.of(
        Action.privately("evidence", this::evidence),
        Action.opening("follow", AnswerButtons::followForm),
        asks.action("followed", this::followUp),
        Action.privately("alike", this::alike),
        Action.privately("share", this::share),
        Action.privately("late", this::late),
        Action.privately("up", (incoming, reply) -> vote(incoming, reply, 1)),
        Action.privately("down", (incoming, reply) -> vote(incoming, reply, -1)),
        Action.updating("retry", this::retry),
        Action.updating("drop", this::drop));
  }

  private void found(Incoming incoming, Reply reply, BiConsumer<Memory.Found, Reply> work) {
    var ticket = ActionId.of(incoming.arguments().required("argument")).name();
    var found = memory.find(ticket, incoming);
    if (found.isEmpty()) {
      reply.show(Failure.ANSWER_FORGOTTEN.card()).join();
    } else if (!memory.isFor(found.get(), incoming.person())) {
      reply.show(Failure.NOT_YOURS.card()).join();
    } else {
      work.accept(found.get(), reply);
    }
  }

  private void again(Incoming incoming, Reply reply, UnaryOperator<Asking> change) {
    var ticket = ActionId.of(incoming.arguments().required("argument")).name();
    var found = memory.find(ticket, incoming);
    if (found.isEmpty()) {
      // Not in place of the answer, which may still be read.
      reply.whisper(Failure.ANSWER_FORGOTTEN.card()).join();
      return;
    }
    if (!mayChange(found.get(), incoming.person())) {
      reply.whisper(Failure.NOT_YOURS_TO_CHANGE.card()).join();
      return;
    }
    var remembered = found.get().remembered();
    var asking = change.apply(remembered.asking());
    var _ = answers.answer(asking, incoming, reply, remembered.audience());
  }

  /// What many read is not for everybody to take away.
  private boolean mayChange(Memory.Found found, Person person) {
    return memory.isOwner(found, person) || person.managesServer();
  }

  private void evidence(Incoming incoming, Reply reply) {
    found(incoming, reply, (found, to) -> to.showAll(EvidenceCards.of(proofs(found))));
  }

  private List<Proof> proofs(Memory.Found found) {
    List<Proof> proofs = new ArrayList<>();
    var sources = found.remembered().sources();
    for (int i = 0; i < sources.size(); i++) {
      int number = i + 1;
      var spans = found.remembered().quoted(number);
      desk.paper(sources.get(i)).ifPresent(paper -> proofs.add(new Proof(number, paper, spans)));
    }
    return proofs;
  }

  private static Form followForm(Incoming incoming) {
    return new Form(
        "followed:" + incoming.arguments().required("argument"),
        "Follow-up",
        List.of(
            new Field("question", "Your question", "and on smaller models?", Form.Size.PARAGRAPH)));
  }

  private void followUp(Incoming incoming, Reply reply) {
    found(
        incoming,
        reply,
        (found, to) -> {
          var before = found.remembered();
          var turns = new ArrayList<>(before.asking().earlier());
          turns.add(before.turn());
          var asking =
              Asking.of(incoming.arguments().required("question"))
                  .after(turns)
                  .about(before.asking().about());
          asks.ask(asking, incoming, to);
        });
  }

  private void alike(Incoming incoming, Reply reply) {
    found(
        incoming,
        reply,
        (found, to) -> {
          var cited = found.remembered().turn().cited();
          var near = cited.isEmpty() ? List.<Paper>of() : desk.similar(cited.getFirst());
          var others =
              near.stream()
                  .filter(paper -> !cited.contains(paper.id()))
                  .limit(PaperCards.ON_PAGE)
                  .toList();
          to.show(
                  others.isEmpty()
                      ? Failure.NOTHING_ALIKE.card()
                      : PaperCards.page("**Similar papers**", others, 1, List.of()))
              .join();
        });
  }

  /// Makes a private answer public, once; nobody else gets here.
  private void share(Incoming incoming, Reply reply) {
    found(
        incoming,
        reply,
        (found, to) -> {
          if (!shared.add(found.ticket())) {
            to.show(Failure.SHARED.card()).join();
            return;
          }
          try {
            answers.shared(found, incoming).forEach(card -> to.publish(card).join());
          } catch (RuntimeException e) {
            shared.remove(found.ticket()); // they may try again
            throw e;
          }
          to.show(Notices.done("Shared with the channel.")).join();
        });
  }

  /// Shows an answer that came after its time.
  private void late(Incoming incoming, Reply reply) {
    if (answers.overdue().isAwaited(incoming.arguments().required("argument"))) {
      reply.show(Failure.NOT_READY.card()).join();
      return;
    }
    found(incoming, reply, (found, to) -> to.showAll(answers.late(found, incoming)));
  }

  private void vote(Incoming incoming, Reply reply, int vote) {
    found(
        incoming,
        reply,
        (found, to) -> {
          memory.vote(found.ticket(), incoming, vote);
          to.show(
                  Notices.done(
                      vote > 0 ? "Thank you, noted." : "Noted. *Evidence* shows what it rests on."))
              .join();
        });
  }

  private void retry(Incoming incoming, Reply reply) {
    again(incoming, reply, asking -> asking);
  }

  private void drop(Incoming incoming, Reply reply) {
    var chip = ActionId.of(incoming.arguments().required("argument")).argument();
    again(incoming, reply, asking -> asking.without(chip));
  }
}
