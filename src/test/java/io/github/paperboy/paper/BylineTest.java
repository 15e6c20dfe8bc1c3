package io.github.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylineTest {
  @Test
  void namesAreCountedWhenNoCountIsGiven() {
    assertThat(Byline.of(List.of("A. One", "B. Two")).authorCount()).isEqualTo(2);
    assertThat(Byline.of(List.of()).authorCount()).isNull();
  }

  @Test
  void moreAuthorsThanNamesMayBeKnown() {
    assertThat(new Byline(List.of("A. One"), 7, null).authorCount()).isEqualTo(7);
  }

  @Test
  void fewerAuthorsThanNamesAreRefused() {
    assertThatThrownBy(() -> new Byline(List.of("A", "B"), 1, null))
        .hasMessageContaining("1 authors cannot be fewer than the 2 named");
    assertThatThrownBy(() -> new Byline(List.of(), 0, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
