package io.github.paperboy.eval;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerText;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Puts a set of questions to Paperboy and marks the answers.
public final class Exam {
  private final Function<Request, Answer> ask;

  public Exam(Function<Request, Answer> ask) {
    this.ask = ask;
  }

  /// Asks and marks one question; the turns of a conversation one after the other.
  public Marked mark(ExamQuestion question) {
    List<Turn> earlier = new ArrayList<>();
    Answer answer = null;
    for (var turn : question.turns()) {
      answer = ask.apply(new Request(turn.text(), earlier, PaperFilter.NONE, Set.of()));
      earlier.add(AnswerText.turn(answer));
    }
    if (answer == null) {
      throw new IllegalArgumentException(question.id() + " asks nothing");
    }
    return marked(question, answer);
  }

  private static Marked marked(ExamQuestion question, Answer answer) {
    var wanted = question.turns().getLast();
    var text = AnswerText.plain(answer);
    List<String> cited = cited(answer);
    long gold = wanted.gold().stream().filter(cited::contains).count();
    return new Marked(
        question,
        text,
        cited,
        !(answer instanceof Answer.Cited),
        wanted.gold().isEmpty() ? 1 : (double) gold / wanted.gold().size(),
        !cited.isEmpty() && wanted.gold().contains(cited.getFirst()),
        NuggetMatcher.holdsAll(text, wanted.nuggets()),
        !NuggetMatcher.holdsAny(text, question.forbidden()),
        lostQuotes(answer));
  }

  private static List<String> cited(Answer answer) {
    return answer instanceof Answer.Cited cited
        ? cited.citations().stream().map(citation -> citation.paper().title()).toList()
        : List.of();
  }

  private static int lostQuotes(Answer answer) {
    if (!(answer instanceof Answer.Cited cited)) {
      return 0;
    }
    return (int)
        cited.statements().stream()
            .flatMap(statement -> statement.quotes().stream())
            .filter(quote -> {
              var paper = cited.citations().get(quote.evidence() - 1).paper();
              return !quote.span().of(paper.abstractText()).equals(quote.text());
            })
            .count();
  }
}
