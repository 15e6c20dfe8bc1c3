package io.github.paperboy.digest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.paperboy.digest.Deliveries;
import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.digest.mail.MailSettings.Tls;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Letters over real SMTP, in the clear and with TLS, to a mail server inside this process.
class MailOutletTest {
  private final GreenMail post =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void open() {
    post.start();
  }

  @AfterEach
  void close() {
    post.stop();
  }

  private MailSettings settings() {
    return Letters.SETTINGS.withServer("127.0.0.1", post.getSmtp().getPort(), Tls.NONE);
  }

  private static MailOutlet outlet(MailSettings settings) {
    return MailOutlet.of(settings, null, Letters.CODES);
  }

  private MimeMessage received() {
    assertThat(post.getReceivedMessages()).hasSize(1);
    return post.getReceivedMessages()[0];
  }

  private static String part(MimeMessage message, String type) throws Exception {
    var whole = (MimeMultipart) message.getContent();
    while (!(whole.getBodyPart(0).getContent() instanceof String)) {
      whole = (MimeMultipart) whole.getBodyPart(0).getContent();
    }
    assertThat(whole.getContentType()).startsWith("multipart/alternative");
    for (int i = 0; i < whole.getCount(); i++) {
      if (whole.getBodyPart(i).isMimeType(type)) {
        return (String) whole.getBodyPart(i).getContent();
      }
    }
    throw new AssertionError("no part of type " + type);
  }

  @Test
  void aDigestArrivesAsTextAndAsAPage() throws Exception {
    var sent = outlet(settings()).post(Letters.delivery());
    var message = received();
    assertThat(sent).isEqualTo(new Sent.Posted(message.getMessageID()));
    assertThat(message.getSubject()).isEqualTo("Kites & wind: 2 new papers · 20 November 2026");
    assertThat(message.getFrom()[0]).hasToString("Paperboy <papers@example.org>");
    assertThat(part(message, "text/plain"))
        .contains("1. Tethered Wings", "https://arxiv.org/abs/2511.00001", "\uD83E\uDE81");
    assertThat(part(message, "text/html")).contains("<h3", "Tethered Wings");
  }

  @Test
  void theSameDigestSentAgainIsRecognisable() throws Exception {
    var outlet = outlet(settings());
    outlet.post(Letters.delivery());
    outlet.post(Letters.delivery());
    var letters = post.getReceivedMessages();
    assertThat(letters).hasSize(2);
    assertThat(letters[1].getMessageID())
        .isEqualTo(letters[0].getMessageID())
        .matches("<abc234\\.2026-11-20\\.[0-9a-f]{24}@example\\.org>");
  }

  @Test
  void withAPublicAddressOneClickUnsubscribes() throws Exception {
    outlet(settings().withPublicUrl("https://papers.example.org/mail/")).post(Letters.delivery());
    var code = Letters.CODES.leave("abc234");
    var link = "https://papers.example.org/mail/unsubscribe/" + code;
    var message = received();
    assertThat(MimeUtility.unfold(message.getHeader("List-Unsubscribe", null)))
        .startsWith("<" + link + ">, <mailto:");
    assertThat(message.getHeader("List-Unsubscribe-Post", null))
        .isEqualTo("List-Unsubscribe=One-Click");
    assertThat(part(message, "text/plain")).contains(link);
    assertThat(part(message, "text/html")).contains("href=\"" + link + "\"");
  }

  @Test
  void withoutAPublicAddressALetterHasACodeAndNoDeadLinks() throws Exception {
    outlet(settings()).post(Letters.delivery());
    var message = received();
    var code = Letters.CODES.leave("abc234");
    assertThat(message.getHeader("List-Unsubscribe", null))
        .isEqualTo("<mailto:papers@example.org?subject=unsubscribe%20" + code + ">");
    assertThat(message.getHeader("List-Unsubscribe-Post")).isNull();
    assertThat(part(message, "text/plain")).contains(code).doesNotContain("/unsubscribe/");
  }

  @Test
  void anInvitationCarriesTheCodeThatConfirms() throws Exception {
    var today = LocalDate.parse("2026-11-20");
    outlet(settings()).invite(Letters.subscription("de"), today);
    var code = Letters.CODES.confirm("abc234", Letters.ADDRESS, today);
    assertThat(received().getSubject()).isEqualTo("Bitte bestätigen: Kites & wind");
    assertThat(part(received(), "text/plain")).contains(code);
    assertThat(part(received(), "text/html")).contains(code, "Kites &amp; wind");
  }

  @Test
  void whereTlsIsDemandedNothingGoesInTheClear() {
    var settings = Letters.SETTINGS.withServer("127.0.0.1", post.getSmtp().getPort(), Tls.STARTTLS);
    assertThat(outlet(settings).post(Letters.delivery()))
        .isInstanceOfSatisfying(
            Sent.Unavailable.class, no -> assertThat(no.reason()).contains("STARTTLS"));
    assertThat(post.getReceivedMessages()).isEmpty();
  }

  @Test
  void aWrongPasswordIsToldAndNotShown() {
    post.setUser(Letters.ADDRESS, "sender", "right");
    var settings = settings().withUser("sender");
    assertThat(MailOutlet.of(settings, "wrong-secret", Letters.CODES).post(Letters.delivery()))
        .isInstanceOfSatisfying(
            Sent.Unavailable.class,
            no -> assertThat(no.reason()).contains("log in").doesNotContain("wrong-secret"));
    assertThat(MailOutlet.of(settings, "right", Letters.CODES).post(Letters.delivery()))
        .isInstanceOf(Sent.Posted.class);
  }

  @Test
  void afterItsWindowNothingIsSent() {
    var late = Deliveries.late(Letters.subscription("en"), Letters.digest("en"));
    assertThat(outlet(settings()).post(late)).isInstanceOf(Sent.TooLate.class);
    assertThat(post.getReceivedMessages()).isEmpty();
  }
}
