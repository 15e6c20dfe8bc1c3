package io.github.paperboy.ask.model;

import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.AnswerSink.Stage;
import io.github.paperboy.ask.AskSettings;
import io.github.paperboy.ask.Draft;
import io.github.paperboy.ask.Refusals;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.ask.WritingTask;
import io.github.paperboy.ask.Written;
import io.github.paperboy.ask.model.Dialogue.Said;
import io.github.paperboy.guard.ModelText;
import io.github.paperboy.guard.Quotable;
import io.github.paperboy.llm.TextGenerator;
import io.github.paperboy.prompt.Prompt;
import io.github.paperboy.prompt.PromptName;
import io.github.paperboy.retrieve.Background;
import io.github.paperboy.retrieve.Evidence;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One answer: written, compared with the abstracts, repaired once, and cut down to what may be
/// shown. The model begins at once. Used by one thread.
final class ModelAnswer {
  private static final int LONGEST_QUESTION = 2_000;
  private static final int CHARACTERS_PER_WORD = 12;

  /// Room in the prompt for everything but the evidence.
  private static final int OTHER_TOKENS = 1_500;

  private final Means means;
  private final WritingTask task;
  private final OneAnswer answer;
  private final AnswerSink sink;
  private final Prompt prompt;
  private final Source source;
  private final Dialogue dialogue;
  private final Preview preview;
  private final Dialogue.Turn turn;

  /// What answers by a model are written with.
  record Means(TextGenerator generator, ModelParts parts, AskSettings settings) {}

  /// What a text of the model is held against.
  private record Source(EvidenceText evidence, ModelText harmless, CheckAhead check) {}

  /// Has the model begin.
  ///
  /// @param task with the papers in any order
  /// @param answer hears all of it
  static ModelAnswer begin(Means means, WritingTask task, OneAnswer answer) {
    return new ModelAnswer(means, task, answer);
  }

  private ModelAnswer(Means means, WritingTask task, OneAnswer answer) {
    this.means = means;
    this.task = task;
    this.answer = answer;
    sink = answer.sink();
    prompt = means.parts().prompts().get(PromptName.ANSWER);
    int tokens = Math.max(200, means.generator().promptTokens() - OTHER_TOKENS);
    source = source(EvidenceText.of(task.evidence(), settings().model().papers(), tokens));
    dialogue = dialogue();
    preview =
        new Preview(
            sink, source.harmless(), source.evidence().evidence().size(), Background.threads());
    turn = dialogue.begin(watching());
  }

  private AskSettings settings() {
    return means.settings();
  }

  /// Nobody wants it any more.
  void abandon() {
    turn.cancel();
  }

  /// Waits for the model's text.
  ///
  /// @param quoted what the extractive writer makes of the same papers
  /// @param read the papers in the order in which quotes are to number them
  Written end(Draft quoted, List<Evidence> read) {
    return switch (turn.await()) {
      case Said.Nothing(var message) -> {
        preview.drop();
        yield instead(
            quoted, "quoted from abstracts, because the language model failed: " + message);
      }
      case Said.Text text -> {
        preview.end();
        yield checked(text, quoted, read);
      }
    };
  }

  private Source source(EvidenceText evidence) {
    var sentences = new SentenceCheck(means.parts().support(), task.language());
    var harmless = harmless(evidence);
    var check =
        new CheckAhead(
            each -> sentences.check(each, evidence.evidence()), harmless, Background.threads());
    return new Source(evidence, harmless, check);
  }

  private Dialogue dialogue() {
    var question = Quotable.of(task.plan().question(), LONGEST_QUESTION);
    return new Dialogue(means.generator(), prompt, answer)
        .system(
            prompt.render(
                "system",
                Map.of(
                    "refusal", Refusals.notStated(),
                    "language", Languages.named(task.language()),
                    "words", String.valueOf(settings().words()),
                    "shape", Shapes.of(task.plan()))))
        .user(
            prompt.render(
                "user", Map.of("evidence", source.evidence().text(), "question", question)));
  }

  private Dialogue.Listener watching() {
    return new Dialogue.Listener() {
      @Override
      public void partial(String piece) {
        preview.add(piece);
        source.check().add(piece);
      }

      @Override
      public void restarted() {
        preview.restart();
        source.check().restart();
      }
    };
  }

  private Written checked(Said.Text text, Draft quoted, List<Evidence> read) {
    sink.stage(Stage.CHECKING);
    var first = judge(text);
    if (first.declines()) {
      return instead(declined(quoted), label(text));
    }
    var judged =
        settings().model().repair() && !first.failed().isEmpty() ? repaired(text, first) : first;
    if (settings().model().secondOpinion()) {
      judged = new SecondOpinion(means.parts(), answer).over(judged, source.evidence());
    }
    var shown = judged.shown(settings().words());
    if (shown.stream().noneMatch(Statement::holds)) {
      return instead(
          quoted,
          "quoted from abstracts, because nothing that %s wrote was found in them"
              .formatted(text.model()));
    }
    return new Written(
        new Draft.Written(source.evidence().renumbered(shown, read)),
        new Writing(
            label(text) + unread(judged),
            dialogue.failures(),
            prompt.hash(),
            dialogue.usage(),
            judged.removed()));
  }

  private String label(Said.Text text) {
    var failures = dialogue.failures();
    return text.model()
        + ", checked against the abstracts"
        + (text.end() == Dialogue.End.CUT ? "; its reply was cut short" : "")
        + (failures.isEmpty() ? "" : "; not the first choice, because " + failures.getFirst());
  }

  private String unread(JudgedDraft judged) {
    return judged.isUnread()
        ? "; of its %s only sources, figures and names".formatted(Languages.named(task.language()))
        : "";
  }

  /// What a model's refusal is worth: the reason of our own, when there is one.
  private static Draft declined(Draft quoted) {
    return switch (quoted) {
      case Draft.NotStated notStated -> notStated;
      case Draft.Written _, Draft.OffTopic _ -> new Draft.NotStated(Refusals.notStated());
    };
  }

  private JudgedDraft judge(Said.Text text) {
    var plain = source.harmless().of(text.text());
    if (plain.contains(Refusals.notStated())
        && plain.length() < 2 * Refusals.notStated().length()) {
      return JudgedDraft.DECLINED;
    }
    var judged = source.check().of(DraftReader.read(plain));
    return JudgedDraft.of(judged, text.endWithin(source.harmless().longest()));
  }

  private JudgedDraft repaired(Said.Text text, JudgedDraft first) {
    sink.stage(Stage.REPAIRING);
    var failures =
        first.failed().stream()
            .map(each -> "- \"%s\": %s".formatted(each.sentence().marked(), each.why()))
            .collect(Collectors.joining("\n"));
    dialogue
        .model(cut(text.text()))
        .user(
            prompt.render("repair", Map.of("failures", failures, "refusal", Refusals.notStated())));
    return switch (dialogue.go(Dialogue.Listener.NONE)) {
      case Said.Nothing _ -> first;
      case Said.Text again -> first.better(judge(again));
    };
  }

  private String cut(String text) {
    int longest = settings().words() * CHARACTERS_PER_WORD * 2;
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  private Written instead(Draft draft, String label) {
    sink.text("");
    return new Written(
        draft, new Writing(label, dialogue.failures(), prompt.hash(), dialogue.usage(), 0));
  }

  private ModelText harmless(EvidenceText evidence) {
    return new ModelText(
        Addresses.in(evidence.evidence()),
        Math.max(4_000, settings().words() * CHARACTERS_PER_WORD * 3));
  }
}
