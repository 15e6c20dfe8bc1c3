package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
  @ParameterizedTest
  @ValueSource(strings = {"ada@example.org", "a.b+c@sub.example.org", "jürgen@exämple.org"})
  void anAddressIsTaken(String address) {
    assertThat(new Target.Email(address).address()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "ada@",
        "@example.org",
        "ada@example.org\r\nBcc: all@example.org",
        "ada@example.org\nBcc: all@example.org",
        "ada\u0000@example.org",
        "ada\u0085Bcc:x@example.org",
        "ada\u2028Bcc:x@example.org",
        "ada\u202e@example.org",
        "ada\u001f@example.org",
        "Ada <ada@example.org>",
        "ada@example.org, bob@example.org",
        "ada@example.org;bob@example.org",
        "ada@b@example.org"
      })
  void whatIsMoreOrLessThanAnAddressIsRefusedOnOneLine(String address) {
    assertThatThrownBy(() -> new Target.Email(address))
        .hasMessageContaining("is no mail address; write one like")
        .message()
        .doesNotContainPattern("[\\p{Cntrl}\u0085\u2028\u202e]");
  }
}
