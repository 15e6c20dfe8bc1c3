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
import java.util.Map;
import java.util.stream.Collectors;

/// One answer: written, compared with the abstracts, repaired once, and cut down to what may be
/// shown. Used by one thread.
final class ModelAnswer {
  private static final int LONGEST_QUESTION = 2_000;
  private static final int CHARACTERS_PER_WORD = 12;

  /// Room in the prompt for everything but the evidence.
  private static final int OTHER_TOKENS = 1_500;

  private final ModelParts parts;
  private final AskSettings settings;
  private final WritingTask task;
  private final OneAnswer answer;
  private final AnswerSink sink;
  private final Prompt prompt;

  /// What a text of the model is held against.
  private record Source(EvidenceText evidence, ModelText harmless, CheckAhead check) {}

  /// @param answer hears all of it
  ModelAnswer(ModelParts parts, AskSettings settings, WritingTask task, OneAnswer answer) {
    this.parts = parts;
    this.settings = settings;
    this.task = task;
    this.answer = answer;
    sink = answer.sink();
    prompt = parts.prompts().get(PromptName.ANSWER);
  }

  /// @param quoted what the extractive writer makes of the same evidence
  Written write(TextGenerator generator, Draft quoted) {
    int tokens = Math.max(200, generator.promptTokens() - OTHER_TOKENS);
    var evidence = EvidenceText.of(task.evidence(), settings.model().papers(), tokens);
    var source = source(evidence);
    var dialogue = begin(generator, evidence);
    var preview = new Preview(sink, source.harmless(), evidence.evidence().size());
    var said = dialogue.go(watching(preview, source.check()));
    return switch (said) {
      case Said.Nothing(var message) ->
          instead(
              quoted,
              dialogue,
              "quoted from abstracts, because the language model failed: " + message);
      case Said.Text text -> {
        preview.end();
        yield checked(text, dialogue, source, quoted);
      }
    };
  }

  private Source source(EvidenceText evidence) {
    var sentences = new SentenceCheck(parts.support(), task.language());
    var harmless = harmless(evidence);
    var check = new CheckAhead(each -> sentences.check(each, evidence.evidence()), harmless);
    return new Source(evidence, harmless, check);
  }

  private Dialogue begin(TextGenerator generator, EvidenceText evidence) {
    var question = Quotable.of(task.plan().question(), LONGEST_QUESTION);
    return new Dialogue(generator, prompt, answer)
        .system(
            prompt.render(
                "system",
                Map.of(
                    "refusal", Refusals.notStated(),
                    "language", Languages.named(task.language()),
                    "words", String.valueOf(settings.words()),
                    "shape", Shapes.of(task.plan()))))
        .user(prompt.render("user", Map.of("evidence", evidence.text(), "question", question)));
  }

  private Dialogue.Listener watching(Preview preview, CheckAhead check) {
    return new Dialogue.Listener() {
      @Override
      public void partial(String piece) {
        preview.add(piece);
        check.add(piece);
      }

      @Override
      public void restarted() {
        preview.restart();
        check.restart();
      }
    };
  }

  private Written checked(Said.Text text, Dialogue dialogue, Source source, Draft quoted) {
    sink.stage(Stage.CHECKING);
    var first = judge(text, source);
    if (first.declines()) {
      return instead(declined(quoted), dialogue, label(text, dialogue));
    }
    var judged =
        settings.model().repair() && !first.failed().isEmpty()
            ? repaired(text, first, dialogue, source)
            : first;
    if (settings.model().secondOpinion()) {
      judged = new SecondOpinion(parts, answer).over(judged, source.evidence());
    }
    var shown = judged.shown(settings.words());
    if (shown.stream().noneMatch(Statement::holds)) {
      return instead(
          quoted,
          dialogue,
          "quoted from abstracts, because nothing that %s wrote was found in them"
              .formatted(text.model()));
    }
    return new Written(
        new Draft.Written(source.evidence().renumbered(shown, task.evidence())),
        new Writing(
            label(text, dialogue) + unread(judged),
            dialogue.failures(),
            prompt.hash(),
            dialogue.usage(),
            judged.removed()));
  }

  private static String label(Said.Text text, Dialogue dialogue) {
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

  private JudgedDraft judge(Said.Text text, Source source) {
    var plain = source.harmless().of(text.text());
    if (plain.contains(Refusals.notStated())
        && plain.length() < 2 * Refusals.notStated().length()) {
      return JudgedDraft.DECLINED;
    }
    var judged = source.check().of(DraftReader.read(plain));
    return JudgedDraft.of(judged, text.endWithin(source.harmless().longest()));
  }

  private JudgedDraft repaired(
      Said.Text text, JudgedDraft first, Dialogue dialogue, Source source) {
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
      case Said.Text again -> first.better(judge(again, source));
    };
  }

  private String cut(String text) {
    int longest = settings.words() * CHARACTERS_PER_WORD * 2;
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  private Written instead(Draft draft, Dialogue dialogue, String label) {
    sink.text("");
    return new Written(
        draft, new Writing(label, dialogue.failures(), prompt.hash(), dialogue.usage(), 0));
  }

  private ModelText harmless(EvidenceText evidence) {
    return new ModelText(
        Addresses.in(evidence.evidence()),
        Math.max(4_000, settings.words() * CHARACTERS_PER_WORD * 3));
  }
}
