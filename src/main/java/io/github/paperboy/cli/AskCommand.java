package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy;
import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.app.Receipts;
import io.github.paperboy.app.SourceAge;
import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.AnswerText;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.retrieve.Turn;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy ask`: an answer with its sources.
@Command(
    name = "ask",
    description = "Answers a question from the abstracts, each sentence with its source.",
    footer = {"", "Example: paperboy ask \"Which papers speed up diffusion models?\""})
final class AskCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final FilterOptions conditions = new FilterOptions();
  @Mixin private final QuestionOptions questions = new QuestionOptions();

  @Option(
      names = "--receipt",
      description = "Keep how the answer came about; answers by models always leave one.")
  private boolean receipt;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      converter = LanguageConverter.class,
      description = "Such as de: in which language models answer. Quotes stay as they are.")
  private Locale language = Locale.ENGLISH;

  AskCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    questions.check();
    var filter = conditions.filter();
    var opener = new Opener(surroundings, common);
    try (var paperboy = opener.paperboy(Purpose.QUESTIONS)) {
      if (questions.batch() != null) {
        new Batch(surroundings, () -> new Asking(paperboy, request(filter), questions.limited()))
            .run(questions.batch());
      } else {
        var asking = new Asking(paperboy, request(filter), questions.limited());
        var answer = show(asking, questions.text(), new SourceAge(opener.place()));
        keep(opener, request(filter), answer);
        adviseOnLanguage(answer);
      }
    }
    return Program.DONE;
  }

  private Request request(PaperFilter filter) {
    return new Request(questions.text(), List.of(), filter, Set.of()).in(language);
  }

  /// Whoever asks in another language and gets nothing should not think that there is nothing.
  private void adviseOnLanguage(Answer answer) {
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    if (!english && answer.trace().writing().prompt().isEmpty()) {
      surroundings
          .output()
          .say("No language model took part: without one, questions are read in English only.");
    }
  }

  /// Opening the file takes longer than a quoted answer should wait, so one is left only when a
  /// model wrote, which takes seconds, or when it is asked for.
  private void keep(Opener opener, Request request, Answer answer) {
    if (!receipt && answer.trace().writing().prompt().isEmpty()) {
      return;
    }
    try (var receipts = Receipts.open(opener.place())) {
      var kept = receipts.keep(request, answer);
      surroundings.output().say("receipt " + kept.id());
    } catch (UncheckedIOException e) {
      surroundings.output().say("no receipt: " + e.getMessage());
    }
  }

  private Answer show(Asking asking, String question, SourceAge age) {
    var live = new LiveText(surroundings.output());
    var answer = asking.ask(question, questions.json() ? AnswerSink.NONE : live);
    live.end(answer);
    if (questions.json()) {
      surroundings.output().out().println(JsonText.object(asking.json(question, answer)));
    } else {
      new AnswerView(surroundings.output(), age.warning().orElse("")).show(answer);
    }
    return answer;
  }

  /// A conversation.
  private static final class Asking implements Batch.Conversation {
    private final Paperboy paperboy;
    private final Request terms;
    private final UnaryOperator<SearchPlan> change;
    private final List<Turn> earlier = new ArrayList<>();

    Asking(Paperboy paperboy, Request terms, UnaryOperator<SearchPlan> change) {
      this.paperboy = paperboy;
      this.terms = terms;
      this.change = change;
    }

    Answer ask(String question, AnswerSink sink) {
      var answer = paperboy.ask(terms.withText(question).after(earlier), change, sink);
      earlier.add(AnswerText.turn(answer));
      return answer;
    }

    JsonText.Part json(String question, Answer answer) {
      return AnswerJson.of(question, answer.trace().writing().writer(), answer);
    }

    @Override
    public JsonText.Part next(String question) {
      return json(question, ask(question, AnswerSink.NONE));
    }
  }
}
