package io.github.paperboy.ask.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.paperboy.ask.Statement.Block;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Both [e1] and [e2] start from noise.        | Both papers start from noise.          | 1 2
          Both Paper 1 and Paper 2 start from noise.  | Both papers start from noise.          | 1 2
          Neither [e1] nor [e2] needs labels.         | Neither paper needs labels.            | 1 2
          [e1] and [e2] both need labels.             | The papers both need labels.           | 1 2
          [e1], [e2] and [e3] need labels.            | The papers need labels.                | 1 2 3
          [e1][e2] need labels.                       | The papers need labels.                | 1 2
          Papers [e1] and [e2] need labels.           | The papers need labels.                | 1 2
          Papers 1 and 2 need labels.                 | The papers need labels.                | 1 2
          [e1] proposes a kite.                       | The paper proposes a kite.             | 1
          (e1) proposes a kite.                       | The paper proposes a kite.             | 1
          [Paper 1] proposes a kite.                  | The paper proposes a kite.             | 1
          The paper 1 proposes a kite.                | The paper proposes a kite.             | 1
          Paper [e1] proposes a kite.                 | The paper proposes a kite.             | 1
          [e1]: proposes a kite.                      | The paper proposes a kite.             | 1
          In contrast, [e2] proposes a net.           | In contrast, the paper proposes a net. | 2
          The kite of [e1] flies far.                 | The kite of the paper flies far.       | 1
          [e1]'s kite flies far.                      | The paper's kite flies far.            | 1
          As shown in [e1], kites fly far.            | Kites fly far.                         | 1
          According to [e1] and [e2], kites fly far.  | Kites fly far.                         | 1 2
          In [e1], kites fly far.                     | Kites fly far.                         | 1
          Unlike [e1], [e2] needs no wind.            | Unlike one paper, the other needs no wind. | 1 2
          [e2] builds kites faster than [e1].         | One paper builds kites faster than the other. | 2 1
          """)
  void marksThatStandForWordsArePutInWords(String line, String text, String papers) {
    assertThat(DraftReader.read(line)).containsExactly(spoken(text, papers));
  }

  private static Sentence spoken(String text, String papers) {
    var ids = Stream.of(papers.split(" ")).map(Integer::valueOf).toList();
    return new Sentence(text, ids, ids, Block.SENTENCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kites fly far (see [e1]).                     | Kites fly far.                     | 1
          Kites fly far, as shown in [e1].              | Kites fly far.                     | 1
          Kites fly far according to [e1] and [e2].     | Kites fly far.                     | 1 2
          Kites fly far [e1] and [e2].                  | Kites fly far.                     | 1 2
          Kites fly far [e1], but nets hold [e2].       | Kites fly far, but nets hold.      | 1 2
          Kites fly on data they were trained on [e1].  | Kites fly on data they were trained on. | 1
          It is what kites are built for [e1] and with. | It is what kites are built for and with. | 1
          [e1] Kites fly far.                           | Kites fly far.                     | 1
          [e1]: Kites fly far.                          | Kites fly far.                     | 1
          Kites fly far in [2021] and later.            | Kites fly far in and later.        | ''
          """)
  void marksThatOnlyCiteStandForNothing(String line, String text, String cited) {
    var sentence = DraftReader.read(line).getFirst();
    assertThat(sentence.text()).isEqualTo(text);
    assertThat(sentence.cited()).hasSize(cited.isEmpty() ? 0 : cited.split(" ").length);
    assertThat(sentence.spoken()).isEmpty();
  }

  @Test
  void whatIsSaidOfOnePaperAndOfAnotherBecomesASentenceEach() {
    assertThat(DraftReader.read("[e1] uses 1.5 kites, while [e2] ties nets and [e3] does both."))
        .extracting(Sentence::text, Sentence::cited)
        .containsExactly(
            tuple("The paper uses 1.5 kites.", List.of(1)),
            tuple("The paper ties nets.", List.of(2)),
            tuple("The paper does both.", List.of(3)));
  }

  @Test
  void aMarkAfterAFullStopIsThatOfTheSentenceBeforeUnlessASentenceBeginsWithIt() {
    assertThat(DraftReader.read("Kites fly. [e1] Nets hold. [e2] ties nets."))
        .extracting(Sentence::text, Sentence::cited)
        .containsExactly(
            tuple("Kites fly.", List.of(1)),
            tuple("Nets hold.", List.of()),
            tuple("The paper ties nets.", List.of(2)));
  }

  @Test
  void anIdThatIsFarTooGreatStaysOneThatIsNotThere() {
    assertThat(DraftReader.read("[e999999] proposes a kite.").getFirst().cited())
        .allMatch(id -> id > 1_000);
  }
}
