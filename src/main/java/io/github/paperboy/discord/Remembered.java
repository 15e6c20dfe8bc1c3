package io.github.paperboy.discord;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerText;
import io.github.paperboy.ask.Citation;
import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.Span;
import io.github.paperboy.retrieve.Turn;
import java.util.List;

/// An answer as the buttons below it need it: what was asked, what was said, and where each source
/// is quoted.
///
/// @param asking what was asked
/// @param turn what a follow-up has to know
/// @param audience who saw it
/// @param writer who wrote it
/// @param statements what was said; empty when the question was declined
/// @param sources the papers cited, by their numbers from 1
/// @param receipt name of the receipt, empty when there is none
record Remembered(
    Asking asking,
    Turn turn,
    Audience audience,
    String writer,
    List<Statement> statements,
    List<PaperId> sources,
    String receipt) {
  Remembered {
    statements = List.copyOf(statements);
    sources = List.copyOf(sources);
  }

  /// The same for everybody to see.
  Remembered shared() {
    return new Remembered(asking, turn, Audience.EVERYBODY, writer, statements, sources, receipt);
  }

  /// A question that has no answer yet.
  static Remembered asked(Asking asking, Audience audience) {
    var turn = new Turn(asking.question(), List.of());
    return new Remembered(asking, turn, audience, "", List.of(), List.of(), "");
  }

  static Remembered of(Asking asking, Answer answer, Audience audience, String receipt) {
    var turn = AnswerText.turn(answer);
    if (answer instanceof Answer.Cited cited) {
      var sources = cited.citations().stream().map(Citation::paper).map(p -> p.id()).toList();
      return new Remembered(
          asking, turn, audience, cited.writer(), cited.statements(), sources, receipt);
    }
    return new Remembered(asking, turn, audience, "", List.of(), List.of(), receipt);
  }

  /// The places of a source that were quoted.
  ///
  /// @param number from 1
  List<Span> quoted(int number) {
    return statements.stream()
        .flatMap(statement -> statement.quotes().stream())
        .filter(quote -> quote.evidence() == number)
        .map(Quote::span)
        .distinct()
        .toList();
  }
}
