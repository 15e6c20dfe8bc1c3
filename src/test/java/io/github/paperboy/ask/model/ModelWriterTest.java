package io.github.paperboy.ask.model;

import static io.github.paperboy.ask.model.Models.PLAIN;
import static io.github.paperboy.ask.model.Models.ask;
import static io.github.paperboy.ask.model.Models.writer;
import static io.github.paperboy.testing.SamplePapers.BREAD;
import static io.github.paperboy.testing.SamplePapers.KITES;
import static io.github.paperboy.testing.SamplePapers.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.AnswerText;
import io.github.paperboy.ask.ModelUse;
import io.github.paperboy.ask.Refusals;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.ask.Statement.Verdict;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.ask.WritingTask;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.llm.FailureKind;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Asked;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Intent;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Turn;
import io.github.paperboy.testing.Plans;
import io.github.paperboy.testing.QuotingWriter;
import io.github.paperboy.testing.ScriptedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelWriterTest {
  private static final List<Evidence> BOTH = List.of(found(KITES, 0.6), found(BREAD, 0.5));
  private static final String STEERS =
      "KiteNet is a network that steers a kite from two line tensions [e1].";
  private static final String CRUMB =
      "CrumbScore reads the crumb of a loaf from a single photograph [e2].";
  private static final String WRONG = "KiteNet keeps a kite in the air for 14.5 minutes [e1].";
  private static final ModelUse REPAIRING = new ModelUse(6, true, false, false, false);

  @Test
  void showsSentencesThatTheirAbstractsCarryWithTheBestQuote() {
    var answer = cited(ScriptedModel.saying(CRUMB + " " + STEERS), PLAIN);

    assertThat(AnswerText.plain(answer))
        .isEqualTo(
            "CrumbScore reads the crumb of a loaf from a single photograph. [1] KiteNet is a"
                + " network that steers a kite from two line tensions. [2]");
    assertThat(answer.statements()).extracting(Statement::verdict).containsOnly(Verdict.VERIFIED);
    assertThat(answer.badge().words()).isEqualTo("2 of 2 statements verified");
    assertThat(answer.statements().get(1).quotes().getFirst().text())
        .startsWith("We propose KiteNet");
    assertThat(answer.writer()).isEqualTo("scripted, checked against the abstracts");
    assertThat(answer.trace().writing().prompt()).isNotEmpty();
  }

  @Test
  void whatIsContradictedOrInventedIsNotShown() {
    var answer = cited(ScriptedModel.saying(STEERS + " " + WRONG + " It won a prize [e9]."), PLAIN);

    assertThat(AnswerText.plain(answer)).doesNotContain("14.5").doesNotContain("prize");
    assertThat(answer.statements().getFirst().verdict()).isEqualTo(Verdict.VERIFIED);
  }

  @Test
  void aCitationOfTheWrongPaperIsCorrected() {
    var answer =
        cited(
            ScriptedModel.saying(
                "CrumbScore reads the crumb of a loaf from a single photograph [e1]."),
            PLAIN);

    assertThat(answer.citations()).extracting(each -> each.paper()).containsExactly(BREAD);
  }

  @Test
  void theModelIsToldOnceWhatFailedAndWhy() {
    var model = ScriptedModel.saying(STEERS + " It was flown on Mars [e7].", STEERS);

    var answer = cited(model, REPAIRING);

    assertThat(model.asked()).hasSize(2);
    assertThat(model.asked().getLast())
        .contains("\"It was flown on Mars. [e7]\": it cites e7, which is not an id given to you");
    assertThat(answer.statements()).hasSize(1);
  }

  @Test
  void aRepairThatIsWorseIsNotTaken() {
    var model = ScriptedModel.saying(STEERS + " " + WRONG, "Kites are nice [e8].");

    assertThat(AnswerText.plain(cited(model, REPAIRING))).contains("steers a kite");
  }

  @Test
  void whenNothingHoldsTheAbstractsAreQuotedAndTheLabelSaysWhy() {
    var answer = cited(ScriptedModel.saying("Paris is the capital of France [e1]."), PLAIN);

    assertThat(answer.statements()).extracting(Statement::verdict).containsOnly(Verdict.QUOTED);
    assertThat(answer.writer())
        .isEqualTo("quoted from abstracts, because nothing that scripted wrote was found in them");
  }

  @Test
  void aSentenceThatBreaksOffIsNeverVerified() {
    var whole = STEERS.replace(" [e1].", "");
    var only = cited(ScriptedModel.failing(FailureKind.TRUNCATED, whole + " [e1]"), PLAIN);
    var last = cited(ScriptedModel.failing(FailureKind.TRUNCATED, CRUMB + " " + whole), PLAIN);

    assertThat(only.statements()).extracting(Statement::verdict).containsOnly(Verdict.QUOTED);
    assertThat(AnswerText.plain(last)).contains("CrumbScore").doesNotContain("KiteNet");
    assertThat(last.writer()).endsWith("its reply was cut short");
  }

  @Test
  void whatIsTooLongIsCutOffAndNoRefusal() {
    var endless = cited(ScriptedModel.saying("<x>".repeat(9_000)), PLAIN);

    assertThat(endless.statements()).extracting(Statement::verdict).containsOnly(Verdict.QUOTED);
  }

  @Test
  void whatModelsTookIsRecordedThoughNothingIsFound() {
    var model = ScriptedModel.saying("Which kites sing?");
    var answer = OneAnswer.of(Asker.ANONYMOUS, AnswerSink.NONE);
    var earlier = List.of(new Turn("Which birds sing?", List.of()));
    var followUp = new Request("and kites?", earlier, PaperFilter.NONE, Set.of());
    var condenser = new Condenser(Models.parts(model), PLAIN, _ -> Optional.empty());
    assertThat(condenser.standAlone(followUp, answer).text()).isEqualTo("Which kites sing?");

    var found = ask(writer(model, PLAIN, answer), "Which kites sing?", List.of());

    assertThat(found).isInstanceOf(Answer.NothingFound.class);
    assertThat(found.trace().writing().usage()).isEqualTo(new Writing.Usage(100, 20, 7e-6));
  }

  @Test
  void aModelThatFailsLeavesTheQuotesAndItsReason() {
    for (var kind : FailureKind.values()) {
      var answer = cited(ScriptedModel.failing(kind, ""), PLAIN);

      assertThat(answer.writer())
          .isEqualTo("quoted from abstracts, because the language model failed: it is broken");
      assertThat(answer.trace().writing().failures()).containsExactly("it is broken");
    }
  }

  @Test
  void aTextThatIsCutLosesItsLastSentenceOnly() {
    var model = ScriptedModel.failing(FailureKind.TRUNCATED, STEERS + " CrumbScore reads the cr");

    assertThat(AnswerText.plain(cited(model, PLAIN)))
        .contains("steers a kite")
        .doesNotContain("CrumbScore");
  }

  @Test
  void theFixedPhraseDeclines() {
    var answer = ask(writer(ScriptedModel.saying(Refusals.notStated()), PLAIN), "kites?", BOTH);

    assertThat(answer).isInstanceOf(Answer.Unsupported.class);
    assertThat(AnswerText.plain(answer)).isEqualTo(Refusals.notStated());
  }

  @Test
  void noModelHearsOfWhatIsNoneOfOurs() {
    var model = ScriptedModel.saying(STEERS);

    assertThat(ask(writer(model, PLAIN), "soup?", BOTH)).isInstanceOf(Answer.NothingFound.class);
    assertThat(model.asked()).isEmpty();
  }

  @Test
  void factsOfTheRecordAreNotLeftToAModel() {
    var model = ScriptedModel.saying(STEERS);
    var plan = Plans.asking("when was KiteNet published", Set.of(Asked.DATE));

    var written = writer(model, PLAIN).write(new WritingTask(plan, BOTH), AnswerSink.NONE);

    assertThat(written.writing().writer()).isEqualTo(QuotingWriter.LABEL);
    assertThat(model.asked()).isEmpty();
  }

  @Test
  void thePreviewHoldsTheMarksThatReadersWillSeeAndNoOthers() {
    var shown = new ArrayList<String>();
    var sink =
        new AnswerSink() {
          @Override
          public void text(String soFar) {
            shown.add(soFar);
          }
        };

    var _ =
        ask(
            writer(ScriptedModel.saying(CRUMB + " Hello @everyone [e44]. " + STEERS), PLAIN),
            "kites?",
            BOTH,
            sink);

    assertThat(shown.getLast())
        .isEqualTo(
            "CrumbScore reads the crumb of a loaf from a single photograph [1]. Hello everyone."
                + " KiteNet is a network that steers a kite from two line tensions [2].");
    assertThat(shown).allMatch(text -> !text.contains("e4"));
  }

  @Test
  void papersWithoutAnAbstractKeepTheirPlaceInTheNumbers() {
    var bare = Paper.of(new PaperId("title:bare"), "Untold", "", "test");
    var answer =
        (Answer.Cited)
            ask(
                writer(ScriptedModel.saying(STEERS), PLAIN),
                "kites?",
                List.of(found(BREAD, 0.9), found(bare, 0.7), found(KITES, 0.6)));

    assertThat(answer.citations()).extracting(each -> each.paper()).containsExactly(KITES);
  }

  @Test
  void aSecondOpinionCanOnlyDemote() {
    var use = new ModelUse(6, false, true, false, false);
    var model = ScriptedModel.saying(STEERS + " " + CRUMB, "1: supported\n2: unclear");

    var answer = cited(model, use);

    assertThat(answer.statements())
        .extracting(Statement::verdict)
        .containsExactly(Verdict.VERIFIED, Verdict.NOT_VERIFIED);
  }

  @Test
  void aModelMayOrderPapersButAddNone() {
    var use = new ModelUse(6, false, false, false, true);
    var writer = writer(ScriptedModel.saying("[e2] [e9] [e2]"), use);

    assertThat(writer.read(Plans.of("bread", Intent.TOPIC), BOTH))
        .extracting(Evidence::paper)
        .containsExactly(BREAD, KITES);
  }

  @Test
  void allRequestsForAnAnswerAreOnOneAccount() {
    var use = new ModelUse(6, true, true, false, true);
    var model = ScriptedModel.saying("[e2] [e1]", STEERS + " " + WRONG, STEERS, "1: supported");
    var asker = new Asker("4f2a", "guild");
    var writer = writer(model, use, OneAnswer.of(asker, AnswerSink.NONE));

    var _ = ask(writer, "kites?", BOTH);

    assertThat(model.accounts()).hasSize(4).containsOnly(model.accounts().getFirst());
    assertThat(model.accounts().getFirst().user()).isEqualTo("4f2a");
  }

  private static Answer.Cited cited(ScriptedModel model, ModelUse use) {
    return (Answer.Cited) ask(writer(model, use), "kites?", BOTH);
  }
}
