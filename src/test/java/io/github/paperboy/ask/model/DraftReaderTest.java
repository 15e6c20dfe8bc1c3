package io.github.paperboy.ask.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Statement.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kites fly far [e1].               | Kites fly far.            | 1
          Kites fly far. [e1]               | Kites fly far.            | 1
          Kites fly far [e1][e2].           | Kites fly far.            | 1 2
          Kites fly far [e1, e2; e3].       | Kites fly far.            | 1 2 3
          Kites fly far [1, 2].             | Kites fly far.            | 1 2
          Kites fly far [e1-e3].            | Kites fly far.            | 1 2 3
          Kites fly far [1–2].              | Kites fly far.            | 1 2
          Kites fly far (2).                | Kites fly far.            | 2
          Kites fly far (e2).               | Kites fly far.            | 2
          Kites fly far [Paper 2].          | Kites fly far.            | 2
          Kites fly far [source: e2].       | Kites fly far.            | 2
          Kites fly far [^2].               | Kites fly far.            | 2
          Kites fly far【2†source】.          | Kites fly far.            | 2
          Kites fly far (see Fig. 2) [e1].  | Kites fly far.            | 1
          Kites fly far².                   | Kites fly far.            | ''
          Kites fly far [2021].             | Kites fly far.            | ''
          Kites have 3 m² of cloth [e1].    | Kites have 3 m² of cloth. | 1
          There are (1) kites and (2) nets. | There are (1) kites and (2) nets. | ''
          Paper 2 has kites.                | The paper has kites.      | 2
          According to paper e2, they fly.  | They fly.                 | 2
          The paper 2.5 is kites fly [e1].  | The paper 2.5 is kites fly. | 1
          """)
  void marksAreReadInAllTheirForms(String line, String text, String cited) {
    var sentence = DraftReader.read(line).getFirst();
    assertThat(sentence.text()).isEqualTo(text);
    assertThat(sentence.cited())
        .isEqualTo(
            cited.isEmpty()
                ? List.of()
                : List.of(cited.split(" ")).stream().map(Integer::valueOf).toList());
  }

  @Test
  void aMarkAtTheEndOfAParagraphIsThatOfItsLastSentence() {
    assertThat(DraftReader.read("Kites fly. They land. [e1]\nNets hold [e2]."))
        .extracting(Sentence::cited)
        .containsExactly(List.of(), List.of(1), List.of(2));
  }

  @Test
  void abbreviationsAndDecimalsEndNoSentence() {
    assertThat(
            DraftReader.read("Following Hu et al. (2021), kites, e.g. red ones, gain 1.5% [e1]."))
        .hasSize(1);
  }

  @Test
  void whatFollowsAListStandsOnALineOfItsOwn() {
    assertThat(
            DraftReader.read("Both fly [e1].\n- Kites fly [e1]. Far [e1].\n\nNets hold well [e2]."))
        .extracting(Sentence::block)
        .containsExactly(Block.SENTENCE, Block.ITEM, Block.SENTENCE, Block.ITEM);
  }

  @Test
  void rowsOfTablesAreItems() {
    var table =
        """
        | Paper | Method | Result |
        |:---|---|---:|
        | KiteNet | steers a kite | 41.5 minutes [e1] |
        """;
    assertThat(DraftReader.read(table))
        .containsExactly(
            new Sentence("KiteNet: steers a kite; 41.5 minutes", List.of(1), Block.ITEM));
  }

  @Test
  void whatIsSaidAroundAnAnswerIsNoPartOfIt() {
    var chat =
        """
        Sure! Here is a summary of the papers:
        Overview
        - Kites fly [e1].
        Answer: Nets hold [e2].
        Confidence: high
        I hope this helps! Let me know if you have further questions.
        References:
        [1] Kites fly. https://example.org
        """;
    assertThat(DraftReader.read(chat))
        .extracting(Sentence::text)
        .containsExactly("Kites fly.", "Nets hold.");
  }

  @Test
  void whatCitesIsNeverTakenForSmallTalk() {
    assertThat(DraftReader.read("Here are kites that fly: [e1]\nSure. [e2]")).hasSize(2);
    assertThat(DraftReader.read("Kites fly without strings.")).hasSize(1);
    assertThat(DraftReader.read("")).isEmpty();
  }
}
