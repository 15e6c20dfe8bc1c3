package io.github.paperboy.ask;

import static io.github.paperboy.testing.SamplePapers.KITES;
import static io.github.paperboy.testing.SamplePapers.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Statement.Block;
import io.github.paperboy.index.IndexStats;
import io.github.paperboy.paper.Span;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Retrieved;
import io.github.paperboy.retrieve.SearchPlan;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskPipelineTest {
  private static final IndexStats STATS =
      new IndexStats(1, 1, null, null, Map.of(), List.of(), List.of());
  private final List<WritingTask> tasks = new ArrayList<>();

  @Test
  void tellsTheSinkWhatIsDoneAndFromWhat() {
    var told = new ArrayList<String>();
    var sink =
        new AnswerSink() {
          @Override
          public void stage(Stage stage) {
            told.add(stage.name());
          }

          @Override
          public void reading(List<Evidence> evidence) {
            told.add(evidence.size() + " papers");
          }

          @Override
          public void text(String soFar) {
            told.add(soFar);
          }
        };

    pipeline(List.of(found(KITES, 0.6))).ask(Request.of("kites?"), sink);

    assertThat(told).containsExactly("SEARCHING", "READING", "1 papers", "WRITING", "Kites");
  }

  @Test
  void tellsTheWriterTheLanguage() {
    pipeline(List.of(found(KITES, 0.6))).ask(Request.of("kites?").in(Locale.GERMAN));

    assertThat(tasks).extracting(WritingTask::language).containsExactly(Locale.GERMAN);
  }

  @Test
  void keepsWhatItTookToWrite() {
    var answer = pipeline(List.of(found(KITES, 0.6))).ask(Request.of("kites?"));

    assertThat(answer).isInstanceOf(Answer.Cited.class);
    assertThat(answer.trace().evidence()).hasSize(1);
    assertThat(answer.trace().writing().failures()).containsExactly("first: too slow");
  }

  @Test
  void asksNoWriterWhenNothingIsFound() {
    assertThat(pipeline(List.of()).ask(Request.of("kites?")))
        .isInstanceOf(Answer.NothingFound.class);
    assertThat(tasks).isEmpty();
  }

  private AskPipeline pipeline(List<Evidence> evidence) {
    return new AskPipeline(
        request -> new Retrieved(SearchPlan.words(request.text()), evidence, STATS, Map.of()),
        new ScriptedWriter(),
        InstantSource.fixed(Instant.EPOCH));
  }

  private final class ScriptedWriter implements AnswerWriter {
    @Override
    public String label() {
      return "scripted";
    }

    @Override
    public List<Evidence> read(SearchPlan plan, List<Evidence> evidence) {
      return evidence;
    }

    @Override
    public Written write(WritingTask task, AnswerSink sink) {
      tasks.add(task);
      sink.text("Kites");
      var first = KITES.abstractText().substring(0, 5);
      var statement =
          new Statement(first, List.of(new Quote(1, new Span(0, 5), first)), Block.SENTENCE);
      return new Written(
          new Draft.Written(List.of(statement)),
          new Writing("scripted", List.of("first: too slow"), "", Writing.Usage.NONE, 0));
    }
  }
}
