package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachingPaperEncoderTest {
  private static final Paper BEES = paper("1", "Bees");
  private static final Paper TRAINS = paper("2", "Trains");
  private static final Paper STARS = paper("3", "Stars");

  private final TopicModel model = new TopicModel();
  private final CachingPaperEncoder encoder =
      new CachingPaperEncoder(model, new MemoryEncodingCache());

  @Test
  void onlyWhatIsNewIsEncodedAndTheOrderIsKept() {
    encoder.encode(List.of(TRAINS));
    var encodings = encoder.encode(List.of(BEES, TRAINS, STARS));
    assertThat(model.encoded).hasValue(3);
    assertThat(encodings)
        .containsExactly(
            TopicModel.encoding(BEES), TopicModel.encoding(TRAINS), TopicModel.encoding(STARS));
  }

  @Test
  void aPaperWhoseTextChangedIsEncodedAgain() {
    encoder.encode(List.of(BEES));
    var changed = paper("1", "Trains");
    assertThat(encoder.encode(List.of(changed))).containsExactly(TopicModel.encoding(changed));
  }

  @Test
  void itIsTheSameEncoderToAnIndex() {
    assertThat(encoder.fingerprint()).isEqualTo(model.fingerprint());
  }

  private static Paper paper(String id, String title) {
    return Paper.of(new PaperId(id), title, "", "test");
  }
}
