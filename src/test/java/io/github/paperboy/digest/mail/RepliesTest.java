package io.github.paperboy.digest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.digest.mail.MailSettings.Tls;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is made of what mail servers say.
class RepliesTest {
  private static Sent post(Map<String, String> replies) throws Exception {
    try (var server = new ScriptedSmtp(replies)) {
      var settings = Letters.SETTINGS.withServer("127.0.0.1", server.port(), Tls.NONE);
      return MailOutlet.of(settings, null, Letters.CODES).post(Letters.delivery());
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "RCPT, 550 5.1.1 <reader@example.org> is unknown here",
    "RCPT, 553 5.1.3 bad address",
    "RCPT, 551 moved away",
    "., 554 5.7.1 looks like spam",
  })
  void whatIsRefusedForGoodIsRefused(String command, String reply) throws Exception {
    assertThat(post(Map.of(command, reply)))
        .isInstanceOfSatisfying(
            Sent.Refused.class,
            no ->
                assertThat(no.reason())
                    .contains("refuses", reply.substring(0, 3))
                    .doesNotContain("reader@"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "HI, 421 too busy",
    "HI, 554 not today",
    "MAIL, 530 5.7.0 log in first",
    "MAIL, 550 5.7.1 sender not allowed",
    "RCPT, 450 4.2.0 greylisted",
    "RCPT, 452 4.2.2 mailbox full",
    "DATA, 451 try again",
    "., 451 4.3.0 try again",
  })
  void whatMayPassIsTriedAgain(String command, String reply) throws Exception {
    assertThat(post(Map.of(command, reply)))
        .isInstanceOfSatisfying(
            Sent.Unavailable.class,
            no -> assertThat(no.retryAfter().toMinutes()).isBetween(1L, 60L));
  }

  @Test
  void aConnectionThatBreaksInTheMiddleLeavesItUnclear() throws Exception {
    assertThat(post(Map.of(".", ""))).isInstanceOf(Sent.Unclear.class);
  }

  @Test
  void aConnectionThatBreaksAtTheEndChangesNothing() throws Exception {
    assertThat(post(Map.of("QUIT", ""))).isInstanceOf(Sent.Posted.class);
  }

  @Test
  void aServerThatIsNotThereIsTriedAgain() {
    var settings = Letters.SETTINGS.withServer("127.0.0.1", 1, Tls.NONE);
    assertThat(MailOutlet.of(settings, null, Letters.CODES).post(Letters.delivery()))
        .isInstanceOf(Sent.Unavailable.class);
  }

  @Test
  void aLongReplyIsCutAndOneLine() throws Exception {
    var sent = post(Map.of("RCPT", "550-" + "x".repeat(500) + "\r\n550 \u001b[31mend"));
    assertThat(sent)
        .isInstanceOfSatisfying(
            Sent.Refused.class,
            no ->
                assertThat(no.reason().chars())
                    .hasSizeLessThan(300)
                    .noneMatch(Character::isISOControl));
  }
}
