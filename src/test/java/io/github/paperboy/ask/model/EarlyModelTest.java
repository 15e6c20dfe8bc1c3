package io.github.paperboy.ask.model;

import static io.github.paperboy.ask.model.Models.PLAIN;
import static io.github.paperboy.ask.model.Models.ask;
import static io.github.paperboy.testing.SamplePapers.BREAD;
import static io.github.paperboy.testing.SamplePapers.KITES;
import static io.github.paperboy.testing.SamplePapers.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.AnswerText;
import io.github.paperboy.ask.AnswerWriter;
import io.github.paperboy.ask.ModelUse;
import io.github.paperboy.ask.WritingTask;
import io.github.paperboy.ask.Written;
import io.github.paperboy.retrieve.Asked;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Intent;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.testing.Plans;
import io.github.paperboy.testing.QuotingWriter;
import io.github.paperboy.testing.ScriptedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The model begins while the papers are still being read.
class EarlyModelTest {
  private static final List<Evidence> BOTH = List.of(found(KITES, 0.6), found(BREAD, 0.5));
  private static final String STEERS =
      "KiteNet is a network that steers a kite from two line tensions [e1].";

  private final ScriptedModel model = ScriptedModel.saying(STEERS);
  private final Reader reader = new Reader();

  /// Promises what it is told to; reads the papers backwards, and notes what was asked until then.
  private final class Reader implements AnswerWriter {
    private final AnswerWriter quoting = new QuotingWriter();
    private boolean promises = true;
    private int askedBeforeReading = -1;

    @Override
    public String label() {
      return quoting.label();
    }

    @Override
    public boolean promises(SearchPlan plan, List<Evidence> evidence) {
      return promises;
    }

    @Override
    public List<Evidence> read(SearchPlan plan, List<Evidence> evidence) {
      askedBeforeReading = model.asked().size();
      if (plan.question().contains("break")) {
        throw new IllegalStateException("cannot be read");
      }
      return evidence.reversed();
    }

    @Override
    public Written write(WritingTask task, AnswerSink sink) {
      return quoting.write(task, sink);
    }
  }

  @Test
  void theModelIsAskedBeforeThePapersAreRead() {
    var answer = (Answer.Cited) ask(writer(PLAIN), "kites?", BOTH);

    assertThat(reader.askedBeforeReading).isEqualTo(1);
    assertThat(model.asked()).hasSize(1);
    assertThat(AnswerText.plain(answer)).contains("steers a kite");
  }

  @Test
  void itsIdsAreOfThePapersItWasGivenWhateverOrderTheyAreReadIn() {
    var answer = (Answer.Cited) ask(writer(PLAIN), "kites?", BOTH);

    assertThat(answer.citations()).extracting(each -> each.paper()).containsExactly(KITES);
    assertThat(answer.trace().evidence()).extracting(Evidence::paper).containsExactly(BREAD, KITES);
    assertThat(answer.statements().getFirst().quotes().getFirst().evidence()).isEqualTo(1);
  }

  @Test
  void whatPromisesLittleIsReadFirst() {
    reader.promises = false;

    var _ = ask(writer(PLAIN), "kites?", BOTH);

    assertThat(reader.askedBeforeReading).isZero();
    assertThat(model.asked()).hasSize(1);
  }

  @Test
  void nobodyHearsOfAnAnswerThatIsNotWanted() {
    var told = new ArrayList<String>();

    var answer = ask(writer(PLAIN), "soup?", BOTH, noting(told));

    assertThat(answer).isInstanceOf(Answer.NothingFound.class);
    assertThat(model.asked()).hasSize(1);
    assertThat(model.cancelled()).isEqualTo(1);
    assertThat(told).isEmpty();
  }

  @Test
  void aFailureToReadEndsTheRequest() {
    var writer = writer(PLAIN);

    assertThatThrownBy(() -> ask(writer, "does it break?", BOTH)).hasMessage("cannot be read");
    assertThat(model.cancelled()).isEqualTo(1);
  }

  @Test
  void whatReadingMayChangeTheModelWaitsFor() {
    var few = new ModelUse(5, false, false, false, false);
    var ordering = new ModelUse(6, false, false, false, true);

    begin(few, Plans.of("kites?", Intent.TOPIC));
    begin(ordering, Plans.of("kites?", Intent.TOPIC));
    begin(PLAIN, Plans.of("kites?", Intent.LIST).withLimit(7));
    begin(PLAIN, Plans.asking("when was KiteNet published", Set.of(Asked.DATE)));

    assertThat(model.asked()).isEmpty();
  }

  private void begin(ModelUse use, SearchPlan plan) {
    writer(use).begin(new WritingTask(plan, BOTH, Locale.ENGLISH), AnswerSink.NONE);
  }

  private ModelWriter writer(ModelUse use) {
    var answer = OneAnswer.of(Asker.ANONYMOUS, AnswerSink.NONE);
    return new ModelWriter(reader, Models.parts(model), Models.settings(use), answer);
  }

  private static AnswerSink noting(List<String> told) {
    return new AnswerSink() {
      @Override
      public void text(String soFar) {
        told.add(soFar);
      }
    };
  }
}
