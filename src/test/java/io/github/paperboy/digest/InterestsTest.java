package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterestsTest {
  @Test
  void aTitleIsNotCutWithinACharacter() {
    assertThat(Interests.inTopics("a".repeat(99) + "🪁 kites").title()).isEqualTo("a".repeat(99));
    assertThat(Interests.inTopics("a".repeat(98) + "🪁 kites").title())
        .isEqualTo("a".repeat(98) + "🪁");
    assertThat(Interests.inTopics("🪁").title()).isEqualTo("🪁");
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 4_000, 1_000_000})
  void aTopicThatIsALetterIsRefusedInShort(int length) {
    assertThatThrownBy(() -> Interests.inTopics("x".repeat(length)))
        .hasMessageStartingWith("a topic, name or word has 1 to 200 characters, not " + length)
        .message()
        .hasSizeLessThan(120);
  }

  @Test
  void moreThanAnybodyFollowsIsRefused() {
    var topics = Collections.nCopies(51, "kites").toArray(String[]::new);
    assertThatThrownBy(() -> Interests.inTopics(topics)).hasMessageContaining("at most 50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "kites\nBcc: x", "kites\u0000"})
  void whatIsNoLineOfTextIsRefused(String topic) {
    assertThatThrownBy(() -> Interests.inTopics(topic))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContainPattern("\\p{Cntrl}");
  }
}
