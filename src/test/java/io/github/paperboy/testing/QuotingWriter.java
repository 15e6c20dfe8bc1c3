package io.github.paperboy.testing;

import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.AnswerWriter;
import io.github.paperboy.ask.Draft;
import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.ask.Statement.Block;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.ask.WritingTask;
import io.github.paperboy.ask.Written;
import io.github.paperboy.paper.Sentences;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.SearchPlan;
import java.util.List;

/// Quotes the first sentence of the first abstract; what is on soup is off its subject.
public final class QuotingWriter implements AnswerWriter {
  public static final String LABEL = "quoted";

  @Override
  public String label() {
    return LABEL;
  }

  @Override
  public List<Evidence> read(SearchPlan plan, List<Evidence> evidence) {
    return evidence;
  }

  @Override
  public Written write(WritingTask task, AnswerSink sink) {
    return new Written(draft(task), Writing.by(LABEL));
  }

  private static Draft draft(WritingTask task) {
    if (task.plan().question().contains("soup")) {
      return new Draft.OffTopic("No abstract is about soup.");
    }
    var text = task.evidence().getFirst().paper().abstractText();
    var first = Sentences.of(text).getFirst();
    var quote = new Quote(1, first, first.of(text));
    return new Draft.Written(
        List.of(new Statement(first.of(text), List.of(quote), Block.SENTENCE)));
  }
}
