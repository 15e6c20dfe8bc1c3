package io.github.paperboy.app;

import io.github.paperboy.ask.AnswerWriter;
import io.github.paperboy.ask.AskSettings;
import io.github.paperboy.ask.model.Condenser;
import io.github.paperboy.ask.model.ModelParts;
import io.github.paperboy.ask.model.ModelWriter;
import io.github.paperboy.ask.model.OneAnswer;
import io.github.paperboy.index.SearchableIndex;
import io.github.paperboy.llm.TextGenerator;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Request;
import java.util.Optional;
import java.util.function.Supplier;

/// How answers are written here: by language models when there are any, else by quoting. Safe for
/// several threads.
final class Answers {
  private final AskSettings settings;
  private final AnswerWriter extractive;
  private final Condenser condenser;
  private final ModelParts parts;
  private final SearchableIndex index;

  /// @param extractive answers without a model
  Answers(AskSettings settings, AnswerWriter extractive, ModelParts parts, SearchableIndex index) {
    this.settings = settings;
    this.extractive = extractive;
    this.parts = parts;
    this.index = index;
    condenser = new Condenser(parts, settings.model(), id -> paper(index, id));
  }

  private static Optional<Paper> paper(SearchableIndex index, PaperId id) {
    try (var view = index.view()) {
      return view.paper(id);
    }
  }

  /// The same with other models.
  Answers by(Supplier<Optional<TextGenerator>> models) {
    return new Answers(settings, extractive, parts.with(models), index);
  }

  /// @param answer what it is to write
  AnswerWriter writer(OneAnswer answer) {
    return new ModelWriter(extractive, parts, settings, answer);
  }

  ModelParts parts() {
    return parts;
  }

  /// A follow-up as a question that stands alone, when a model can make one of it.
  Request standAlone(Request request, OneAnswer answer) {
    return condenser.standAlone(request, answer);
  }
}
