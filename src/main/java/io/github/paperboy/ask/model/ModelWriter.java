package io.github.paperboy.ask.model;

import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.AnswerWriter;
import io.github.paperboy.ask.AskSettings;
import io.github.paperboy.ask.Draft;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.ask.WritingTask;
import io.github.paperboy.ask.Written;
import io.github.paperboy.retrieve.Asked;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Intent;
import io.github.paperboy.retrieve.SearchPlan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Has a language model write the answer and shows of it only what holds. When there is no model,
/// when it fails, or when nothing of what it wrote holds, the extractive writer's answer stands in
/// and the label says why; it also decides which questions are none of ours, before any model hears
/// of them. Made for one answer, used by one thread.
public final class ModelWriter implements AnswerWriter {
  /// What the records of papers say and no abstract does: nothing for a model to write about.
  private static final Set<Asked> OF_THE_RECORD =
      Set.of(
          Asked.DATE,
          Asked.AUTHORS,
          Asked.AUTHOR_COUNT,
          Asked.ORGANISATION,
          Asked.COMMENTS,
          Asked.CODE,
          Asked.LINK,
          Asked.PAPER_COUNT);

  private final AnswerWriter extractive;
  private final ModelParts parts;
  private final AskSettings settings;
  private final OneAnswer answer;
  private @Nullable Begun begun;

  /// An answer that a model writes already.
  private record Begun(ModelAnswer answer, HeldSink sink) {}

  /// @param extractive answers when models do not
  public ModelWriter(
      AnswerWriter extractive, ModelParts parts, AskSettings settings, OneAnswer answer) {
    this.extractive = extractive;
    this.parts = parts;
    this.settings = settings;
    this.answer = answer;
  }

  @Override
  public String label() {
    return parts.available()
        ? "a language model, checked against the abstracts"
        : extractive.label();
  }

  /// With what models took to understand the question.
  @Override
  public Writing unwritten() {
    return Writing.by(label()).using(answer.usage());
  }

  /// Has the model begin while the papers are still being read, where that would not alter which
  /// papers it is given and their vectors alone tell that there is something to write about.
  @Override
  public void begin(WritingTask found, AnswerSink sink) {
    var plan = found.plan();
    boolean sameEitherWay =
        settings.read(plan) <= settings.model().papers() && !settings.model().rerank();
    if (parts.available() && sameEitherWay && extractive.promises(plan, found.evidence())) {
      int most = Math.min(settings.read(plan), found.evidence().size());
      var read = found.evidence().subList(0, most);
      var held = new HeldSink(sink);
      var writing = writing(new WritingTask(plan, read, found.language()), held);
      begun = writing == null ? null : new Begun(writing, held);
    }
  }

  @Override
  public List<Evidence> read(SearchPlan plan, List<Evidence> evidence) {
    try {
      var read = extractive.read(plan, evidence);
      return settings.model().rerank() && parts.available()
          ? new ModelOrder(parts, answer).order(plan.question(), read)
          : read;
    } catch (RuntimeException e) {
      abandon();
      throw e;
    }
  }

  @Override
  public Written write(WritingTask task, AnswerSink sink) {
    var quoted = extractive.write(task, AnswerSink.NONE);
    if (quoted.draft() instanceof Draft.OffTopic) {
      abandon();
      return counted(quoted);
    }
    var writing = begun == null ? writing(task, sink) : released(begun);
    return writing == null ? counted(quoted) : writing.end(quoted.draft(), task.evidence());
  }

  private static ModelAnswer released(Begun begun) {
    begun.sink().release();
    return begun.answer();
  }

  /// Null if no model is to write.
  private @Nullable ModelAnswer writing(WritingTask task, AnswerSink sink) {
    var generator = parts.generator().get();
    if (generator.isEmpty() || isOfTheRecord(task.plan())) {
      return null;
    }
    var means = new ModelAnswer.Means(generator.get(), parts, settings);
    return ModelAnswer.begin(means, task, new OneAnswer(answer.account(), sink));
  }

  private void abandon() {
    if (begun != null) {
      begun.answer().abandon();
    }
  }

  /// With what models took before the writing, such as for ordering the papers.
  private Written counted(Written written) {
    return new Written(written.draft(), written.writing().using(answer.usage()));
  }

  private static boolean isOfTheRecord(SearchPlan plan) {
    return plan.intent() == Intent.BROWSE
        || (!plan.asked().isEmpty() && OF_THE_RECORD.containsAll(plan.asked()));
  }
}
