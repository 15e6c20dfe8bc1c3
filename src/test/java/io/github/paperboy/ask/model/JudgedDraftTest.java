package io.github.paperboy.ask.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.ask.Statement.Block;
import io.github.paperboy.ask.model.Dialogue.End;
import io.github.paperboy.ask.model.Judged.Finding;
import io.github.paperboy.paper.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgedDraftTest {
  private static final Quote QUOTE = new Quote(1, new Span(0, 4), "Kite");

  private static Judged judged(String text, Finding finding) {
    var quotes = finding == Finding.UNSOUND ? List.<Quote>of() : List.of(QUOTE);
    return new Judged(new Sentence(text, List.of(1), Block.SENTENCE), finding, quotes, "");
  }

  private static JudgedDraft draft(Judged... sentences) {
    return new JudgedDraft(Arrays.asList(sentences));
  }

  private static List<String> shown(JudgedDraft draft, int words) {
    return draft.shown(words).stream().map(Statement::text).toList();
  }

  @Test
  void whatIsContradictedOrUnsoundIsRemovedAndCounted() {
    var draft =
        draft(
            judged("A holds.", Finding.VERIFIED),
            judged("B is doubtful.", Finding.UNVERIFIED),
            judged("C is wrong.", Finding.CONTRADICTED),
            judged("D is made up.", Finding.UNSOUND));
    assertThat(shown(draft, 100)).containsExactly("A holds.", "B is doubtful.");
    assertThat(draft.removed()).isEqualTo(2);
  }

  @Test
  void whatCanBeOpenedToNothingIsNotShown() {
    var sentence = new Sentence("A holds.", List.of(1), Block.SENTENCE);
    for (var finding : List.of(Finding.VERIFIED, Finding.UNVERIFIED, Finding.UNREAD)) {
      assertThat(shown(draft(new Judged(sentence, finding, List.of(), "")), 100)).isEmpty();
    }
  }

  @Test
  void theLastSentenceOfACutTextIsLeftOutAndTheOnlyOneDoesNotHold() {
    var first = judged("A holds.", Finding.VERIFIED);
    var last = judged("B holds on the", Finding.VERIFIED);
    assertThat(JudgedDraft.of(List.of(first, last), End.CUT).sentences()).containsExactly(first);
    var only = JudgedDraft.of(List.of(last), End.CUT).sentences().getFirst();
    assertThat(only.finding()).isEqualTo(Finding.UNVERIFIED);
    assertThat(only.why()).isEqualTo("it breaks off");
    assertThat(JudgedDraft.of(List.of(first, last), End.WHOLE).sentences())
        .containsExactly(first, last);
    assertThat(JudgedDraft.of(List.of(), End.CUT).declines()).isFalse();
  }

  @Test
  void whatIsSaidAgainIsShownOnceAndIsNotCountedAsRemoved() {
    var again = judged("A holds.", Finding.VERIFIED);
    var draft = draft(again, judged("B holds.", Finding.VERIFIED), again, again);
    assertThat(shown(draft, 100)).containsExactly("A holds.", "B holds.");
    assertThat(draft.removed()).isZero();
  }

  @Test
  void theLengthIsPassedByOneSentenceAtMost() {
    var draft =
        draft(
            judged("one two three", Finding.VERIFIED),
            judged("four five six", Finding.VERIFIED),
            judged("seven", Finding.VERIFIED));
    assertThat(shown(draft, 4)).containsExactly("one two three", "four five six");
  }

  @Test
  void theDraftInWhichMoreHoldsIsTheBetterOne() {
    var one = draft(judged("A.", Finding.VERIFIED), judged("B.", Finding.UNVERIFIED));
    var clean = draft(judged("A.", Finding.VERIFIED));
    assertThat(one.better(clean)).isSameAs(clean);
    assertThat(clean.better(one)).isSameAs(clean);
    assertThat(clean.better(JudgedDraft.DECLINED)).isSameAs(clean);
  }
}
