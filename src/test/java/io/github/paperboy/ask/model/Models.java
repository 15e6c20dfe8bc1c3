package io.github.paperboy.ask.model;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.AskPipeline;
import io.github.paperboy.ask.AskSettings;
import io.github.paperboy.ask.ModelUse;
import io.github.paperboy.claim.ClaimCheck;
import io.github.paperboy.claim.ClaimSettings;
import io.github.paperboy.index.IndexStats;
import io.github.paperboy.llm.TextGenerator;
import io.github.paperboy.prompt.Prompts;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Intent;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Retrieved;
import io.github.paperboy.testing.HashedWords;
import io.github.paperboy.testing.Plans;
import io.github.paperboy.testing.QuotingWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers by scripted models, for tests: the real check, with words for an encoder.
final class Models {
  static final IndexStats STATS = new IndexStats(2, 2, null, null, Map.of(), List.of(), List.of());
  static final ModelUse PLAIN = new ModelUse(6, false, false, false, false);

  private Models() {}

  static ModelParts parts(TextGenerator model) {
    var check = new ClaimCheck(new HashedWords(), ClaimSettings.DEFAULTS);
    return new ModelParts(
        () -> Optional.of(model), check::check, new Prompts(Path.of("no", "such", "directory")));
  }

  static AskSettings settings(ModelUse use) {
    var usual = AskSettings.DEFAULTS;
    return new AskSettings(
        usual.papers(),
        usual.listed(),
        usual.words(),
        usual.weakest(),
        use,
        usual.conversation(),
        usual.receipts());
  }

  static ModelWriter writer(TextGenerator model, ModelUse use) {
    return writer(model, use, OneAnswer.of(Asker.ANONYMOUS, AnswerSink.NONE));
  }

  static ModelWriter writer(TextGenerator model, ModelUse use, OneAnswer answer) {
    return new ModelWriter(new QuotingWriter(), parts(model), settings(use), answer);
  }

  static Answer ask(ModelWriter writer, String question, List<Evidence> evidence) {
    return ask(writer, question, evidence, AnswerSink.NONE);
  }

  static Answer ask(ModelWriter writer, String question, List<Evidence> evidence, AnswerSink sink) {
    var pipeline =
        new AskPipeline(
            request ->
                new Retrieved(Plans.of(request.text(), Intent.TOPIC), evidence, STATS, Map.of()),
            writer,
            InstantSource.fixed(Instant.EPOCH));
    return pipeline.ask(Request.of(question), sink);
  }
}
