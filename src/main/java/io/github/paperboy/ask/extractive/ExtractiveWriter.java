package io.github.paperboy.ask.extractive;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.AnswerWriter;
import io.github.paperboy.ask.AskSettings;
import io.github.paperboy.ask.Draft;
import io.github.paperboy.ask.Refusals;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.ask.WritingTask;
import io.github.paperboy.ask.Written;
import io.github.paperboy.guard.Instructions;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.SearchPlan;
import java.util.List;

/// Answers by quoting: the writer that needs no language model.
public final class ExtractiveWriter implements AnswerWriter {
  private final Candidates candidates;
  private final WordMatch words;
  private final AskSettings settings;

  /// @param encoder of questions; shared with retrieval
  /// @param papers encodes those that are not encoded yet
  /// @param likeness tells whether words of the question occur in a paper by meaning
  public ExtractiveWriter(
      EmbeddingModel encoder, PaperEncoder papers, Likeness likeness, AskSettings settings) {
    this.candidates = new Candidates(encoder, papers);
    this.words = new WordMatch(encoder, likeness);
    this.settings = settings;
  }

  @Override
  public String label() {
    return "quoted from abstracts, no language model";
  }

  @Override
  public boolean promises(SearchPlan plan, List<Evidence> evidence) {
    return Sufficiency.promises(new Material(plan, nearest(plan, evidence), List.of(), settings));
  }

  @Override
  public List<Evidence> read(SearchPlan plan, List<Evidence> evidence) {
    var read = nearest(plan, evidence);
    return switch (plan.intent()) {
      case TOPIC, FACT, LIST -> words.order(Material.words(plan), read);
      case LOOKUP -> isNamed(read.getFirst()) ? read : words.order(Material.words(plan), read);
      case COMPARE, BROWSE -> read;
    };
  }

  /// The evidence of which it reads sentences: it cites no other.
  ///
  /// @param evidence best first
  public List<Evidence> nearest(SearchPlan plan, List<Evidence> evidence) {
    return evidence.subList(0, Math.min(settings.read(plan), evidence.size()));
  }

  private static boolean isNamed(Evidence evidence) {
    return evidence.scores().named() >= Material.SURELY_NAMED;
  }

  @Override
  public Written write(WritingTask task, AnswerSink sink) {
    return new Written(draft(task.plan(), task.evidence()), Writing.by(label()));
  }

  private Draft draft(SearchPlan plan, List<Evidence> evidence) {
    var unread = new Material(plan, evidence, List.of(), settings);
    var material = unread.with(candidates.weigh(Material.words(plan), evidence, unread.quoted()));
    return Sufficiency.objection(material).orElseGet(() -> compose(material));
  }

  /// A sentence that reads like an order is quoted only where there is no other.
  private static Draft compose(Material material) {
    var chosen = statements(material);
    var statements =
        chosen.stream().anyMatch(ExtractiveWriter::quotesAnOrder)
            ? statements(material.withoutOrders())
            : chosen;
    return statements.isEmpty()
        ? new Draft.NotStated(Refusals.notStated())
        : new Draft.Written(statements);
  }

  private static boolean quotesAnOrder(Statement statement) {
    return statement.quotes().stream().anyMatch(quote -> Instructions.in(quote.text()));
  }

  private static List<Statement> statements(Material material) {
    return switch (material.shape()) {
      case TOPIC, LOOKUP -> TopicShape.write(material);
      case FACT -> FactShape.write(material);
      case LIST, BROWSE -> ListShape.write(material);
      case COMPARE -> CompareShape.write(material);
    };
  }
}
