package io.github.paperboy.ask.model;

import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.Overview;
import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.Refusals;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.ask.Statement.Block;
import io.github.paperboy.ask.Statement.Verdict;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.ask.extractive.Extracts;
import io.github.paperboy.ask.model.Dialogue.Said;
import io.github.paperboy.guard.ModelText;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.prompt.PromptName;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.Evidence;
import java.util.List;
import java.util.Map;

/// Papers in short. A model writes when there is one, and only its sentences that the abstract
/// carries are shown; otherwise, and when none holds, the abstract is quoted. Safe for several
/// threads.
public final class Overviews {
  private static final String QUOTED = "quoted from the abstract, no language model";
  private static final int LONGEST = 3_000;
  private static final String IN_SHORT =
      "Write one sentence of at most 40 words: what the paper does and what came out.";
  private static final String FOR_A_NEWCOMER =
      "Explain it to a newcomer in at most five short sentences: what the matter is, what the paper"
          + " does, how, and what came out. Where the abstract uses a term without explaining it,"
          + " keep the term.";

  private final ModelParts parts;

  public Overviews(ModelParts parts) {
    this.parts = parts;
  }

  /// One sentence.
  public Overview tldr(Paper paper, Asker asker) {
    var quoted = Extracts.tldr(paper, 1).map(List::of).orElse(List.of());
    return overview(paper, asker, IN_SHORT, quoted);
  }

  /// A few sentences for someone new to the matter.
  public Overview explain(Paper paper, Asker asker) {
    return overview(paper, asker, FOR_A_NEWCOMER, Extracts.explanation(paper, 1));
  }

  private Overview overview(Paper paper, Asker asker, String shape, List<Quote> quoted) {
    var statements =
        quoted.stream()
            .map(quote -> new Statement(quote.text(), List.of(quote), Block.SENTENCE))
            .toList();
    var generator = parts.generator().get();
    if (generator.isEmpty() || paper.abstractText().isBlank()) {
      return new Overview(paper, statements, Writing.by(QUOTED));
    }
    var evidence = List.of(new Evidence(paper, new Evidence.Scores(0, 0, 0, 0)));
    var text = EvidenceText.of(evidence, 1, Math.max(200, generator.get().promptTokens() - 500));
    var prompt = parts.prompts().get(PromptName.TLDR);
    var dialogue =
        new Dialogue(generator.get(), prompt, OneAnswer.of(asker, AnswerSink.NONE))
            .system(
                prompt.render("system", Map.of("shape", shape, "refusal", Refusals.notStated())))
            .user(prompt.render("user", Map.of("evidence", text.text())));
    return switch (dialogue.go(Dialogue.Listener.NONE)) {
      case Said.Nothing(var message) ->
          new Overview(
              paper,
              statements,
              writing(
                  "quoted from the abstract, because the language model failed: " + message,
                  dialogue));
      case Said.Text said ->
          held(said, evidence, dialogue, new Overview(paper, statements, Writing.by(QUOTED)));
    };
  }

  private Overview held(
      Said.Text said, List<Evidence> evidence, Dialogue dialogue, Overview quoted) {
    var plain = new ModelText(Addresses.in(evidence), LONGEST).of(said.text());
    var check = new SentenceCheck(parts.support());
    var judged = DraftReader.read(plain).stream().map(each -> check.check(each, evidence)).toList();
    var statements =
        JudgedDraft.of(judged, said.endWithin(LONGEST)).sentences().stream()
            .filter(Judged::passed)
            .filter(each -> !each.quotes().isEmpty())
            .map(each ->
                new Statement(
                    each.sentence().text(), each.quotes(), Block.SENTENCE, Verdict.VERIFIED))
            .toList();
    return statements.isEmpty()
        ? new Overview(
            quoted.paper(),
            quoted.statements(),
            writing(
                "quoted from the abstract, because nothing that %s wrote was found in it"
                    .formatted(said.model()),
                dialogue))
        : new Overview(
            quoted.paper(),
            statements,
            writing(said.model() + ", checked against the abstract", dialogue));
  }

  private static Writing writing(String writer, Dialogue dialogue) {
    return new Writing(writer, dialogue.failures(), "", dialogue.usage(), 0);
  }
}
