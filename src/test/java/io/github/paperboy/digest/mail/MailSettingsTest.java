package io.github.paperboy.digest.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.digest.mail.MailSettings.Tls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {
  @Test
  void withoutASettingThereIsNoMail() {
    assertThat(MailSettings.DEFAULTS.wanted()).isFalse();
    assertThat(MailSettings.DEFAULTS.tls()).isEqualTo(Tls.STARTTLS);
    assertThat(MailSettings.DEFAULTS.listen()).isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://papers.example.org",
        "https://",
        "https://papers.example.org/?a=b",
        "https://papers.example.org/#x",
        "javascript:alert(1)",
        "papers.example.org",
      })
  void aPublicAddressIsOneOfTheProtectedWeb(String url) {
    assertThatThrownBy(() -> Letters.SETTINGS.withPublicUrl(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("mail.public-url is '" + url + "'");
  }

  @Test
  void aPublicAddressOnThisMachineNeedsNoProtection() {
    assertThat(Letters.SETTINGS.withPublicUrl("http://localhost:8025").hasLinks()).isTrue();
  }

  @Test
  void aNameIsNoWayIntoTheHeaders() {
    assertThatThrownBy(() -> Letters.SETTINGS.withUser("x\r\nBcc: y@example.org"))
        .hasMessageStartingWith("mail.user is");
  }

  @Test
  void whatIsMissingIsToldWithItsRemedy() {
    assertThat(Letters.SETTINGS.problem(false)).isEmpty();
    assertThat(Letters.SETTINGS.withUser("sender").problem(false).orElse(""))
        .contains("SMTP_PASSWORD_FILE");
    assertThat(Letters.SETTINGS.withUser("sender").problem(true)).isEmpty();
    assertThat(MailSettings.DEFAULTS.problem(false).orElse("")).startsWith("mail.from is empty");
  }

  @Test
  void aPasswordIsNotSentInTheClearToAnotherMachine() {
    var settings = Letters.SETTINGS.withUser("sender").withServer("mail.example.org", 25, Tls.NONE);
    assertThat(settings.problem(true).orElse("")).contains("in the clear");
    assertThat(settings.withServer("mail.example.org", 587, Tls.STARTTLS).problem(true)).isEmpty();
  }
}
