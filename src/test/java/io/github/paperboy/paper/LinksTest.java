package io.github.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "/relative", "mailto:a@b.c"})
  void onlyWebAddressesAreLinks(String address) {
    var uri = URI.create(address);
    assertThatThrownBy(() -> new Links(uri, null, List.of())).hasMessageContaining(address);
    assertThatThrownBy(() -> new Links(null, uri, List.of())).hasMessageContaining(address);
    assertThatThrownBy(() -> new Links(null, null, List.of(uri))).hasMessageContaining(address);
  }

  @Test
  void webAddressesAreKept() {
    var uri = URI.create("https://example.org/a");
    assertThat(new Links(uri, uri, List.of(uri)).page()).isEqualTo(uri);
  }
}
