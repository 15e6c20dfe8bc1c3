package io.github.paperboy.digest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.DigestSettings;
import io.github.paperboy.digest.StoredArrivals;
import io.github.paperboy.digest.Subscriptions;
import io.github.paperboy.digest.mail.IncomingMail.Result;
import io.github.paperboy.store.ClaimRequest;
import io.github.paperboy.store.ClaimResult;
import io.github.paperboy.store.DigestStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.store.StoredPost;
import io.github.paperboy.store.StoredSubscription.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mail that comes back does what it proves that it may, and nothing else.
class IncomingMailTest {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final String SENT = "<abc234.2026-11-20.0123456789abcdef@example.org>";

  @TempDir Path directory;

  private DigestStore store;
  private Subscriptions subscriptions;
  private IncomingMail mail;

  @BeforeEach
  void open() {
    store = DigestStore.open(directory.resolve("papers.db"), StoreSettings.DEFAULTS);
    var clock = InstantSource.fixed(NOW);
    subscriptions =
        new Subscriptions(
            store, new StoredArrivals(store), DigestSettings.DEFAULTS, clock, new Random(3));
    mail =
        new IncomingMail(
            store, subscriptions, new MailConsent(subscriptions, Letters.CODES, clock));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void subscribe(State state) {
    subscriptions.add(Letters.subscription("en"), state);
  }

  /// A digest that a mail server has taken.
  private void sent() {
    var day = LocalDate.parse("2026-11-20");
    var request =
        new ClaimRequest("abc234:" + day, "abc234", day, "test", NOW, Duration.ofMinutes(2));
    var claimed = ((ClaimResult.Won) store.claim(request)).post();
    var posted =
        new StoredPost(
            claimed.key(),
            claimed.subscription(),
            day,
            StoredPost.State.POSTED,
            "test",
            claimed.epoch(),
            NOW,
            NOW,
            "{}",
            SENT);
    assertThat(store.finish(claimed, posted, DigestStore.Consumed.NOTHING)).isTrue();
  }

  private State state() {
    return subscriptions.find("abc234").orElseThrow().state();
  }

  private Result take(String text) throws IOException {
    return mail.take(
        new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
  }

  /// As mail servers write it.
  private static String report(String action, String messageId) {
    return """
    From: MAILER-DAEMON@mx.example.org
    To: papers@example.org
    Subject: Undelivered Mail Returned to Sender
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary="cut"

    This is a MIME-encapsulated message.

    --cut
    Content-Type: text/plain; charset=us-ascii

    I'm sorry to have to inform you that your message could not be delivered.

    --cut
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.example.org
    Arrival-Date: Fri, 20 Nov 2026 08:00:00 +0000 (UTC)

    Final-Recipient: rfc822; reader@example.org
    Original-Recipient: rfc822;reader@example.org
    Action: %s
    Status: 5.1.1
    Diagnostic-Code: smtp; 550 5.1.1 <reader@example.org>: Recipient
        address rejected: User unknown

    --cut
    Content-Type: text/rfc822-headers

    From: Paperboy <papers@example.org>
    Message-ID: %s
    Subject: Kites

    --cut--
    """
        .formatted(action, messageId);
  }

  @Test
  void aLetterThatComesBackPausesItsSubscription() throws IOException {
    subscribe(State.ACTIVE);
    sent();
    assertThat(take(report("failed", SENT)))
        .isInstanceOfSatisfying(
            Result.Bounced.class,
            bounced ->
                assertThat(bounced.standing().reason())
                    .isEqualTo(
                        "a letter came back: 550 5.1.1 (address): Recipient address rejected: User"
                            + " unknown"));
    assertThat(state()).isEqualTo(State.PAUSED);
    assertThat(take(report("failed", SENT))).isInstanceOf(Result.Nothing.class);
  }

  @Test
  void aWholeLetterInTheReportTellsTheSame() throws IOException {
    subscribe(State.ACTIVE);
    sent();
    var report =
        report("failed", SENT)
            .replace("text/rfc822-headers", "message/rfc822")
            .replace("Subject: Kites\n", "Subject: Kites\n\nThe text of the letter.\n");
    assertThat(take(report)).isInstanceOf(Result.Bounced.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"delayed", "delivered", "relayed", "expanded"})
  void aLetterThatIsOnlyLateOrArrivedPausesNothing(String action) throws IOException {
    subscribe(State.ACTIVE);
    sent();
    assertThat(take(report(action, SENT))).isInstanceOf(Result.Nothing.class);
    assertThat(state()).isEqualTo(State.ACTIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<abc234.2026-11-20.fedcba9876543210@example.org>",
        "<abc234.2026-11-21.0123456789abcdef@example.org>",
        "<xyz789.2026-11-20.0123456789abcdef@example.org>",
        "<abc234.2026-99-99.0123456789abcdef@example.org>",
        "<abc234.confirm.abc234-aaaaaaaaaaaa@example.org>",
        "<>",
        "<somebody.else@example.org>"
      })
  void aReportOfALetterThatWasNotSentPausesNothing(String messageId) throws IOException {
    subscribe(State.ACTIVE);
    sent();
    assertThat(take(report("failed", messageId))).isInstanceOf(Result.Nothing.class);
    assertThat(state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void aReaderWhoWritesHisCodeLeaves() throws IOException {
    subscribe(State.ACTIVE);
    var letter = "From: reader@example.org\nSubject: Unsubscribe %s\n\n\n";
    assertThat(take(letter.formatted("abc234-aaaaaaaaaaaaaaaa")))
        .isEqualTo(new Result.Nothing("it unsubscribes with a code that is not valid"));
    assertThat(state()).isEqualTo(State.ACTIVE);
    assertThat(take(letter.formatted(Letters.CODES.leave("abc234"))))
        .isEqualTo(new Result.Left("abc234"));
    assertThat(subscriptions.find("abc234")).isEmpty();
    assertThat(take(letter.formatted(Letters.CODES.leave("abc234"))))
        .isInstanceOf(Result.Nothing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no mail at all",
        "Subject: Hello\n\nunsubscribe abc234-aaaaaaaaaaaaaaaa",
        "Content-Type: multipart/report\n\nno parts",
        "Content-Type: multipart/report; boundary=cut\n\n--cut\n\n--cut--\n",
        "Subject: =?utf-8?B?broken\n\n"
      })
  void anyOtherMailIsLeftAlone(String text) throws IOException {
    subscribe(State.ACTIVE);
    assertThat(take(text)).isInstanceOf(Result.Nothing.class);
    assertThat(state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void anAddressThatBouncedGetsNothingMore() {
    subscribe(State.ACTIVE);
    assertThat(mail.bounced("other@example.org", "gone")).isEmpty();
    assertThat(mail.bounced("Reader@Example.org", "gone"))
        .singleElement()
        .satisfies(paused -> assertThat(paused.reason()).isEqualTo("gone"));
    assertThat(state()).isEqualTo(State.PAUSED);
    assertThat(mail.bounced("reader@example.org", "gone")).isEmpty();
  }

  @Test
  void whoHasNotAgreedIsNotMadeToAgreeByAPause() {
    subscribe(State.UNCONFIRMED);
    assertThat(mail.bounced("reader@example.org", "gone")).isEmpty();
    assertThat(subscriptions.pause("abc234", "by command")).isTrue();
    assertThat(state()).isEqualTo(State.UNCONFIRMED);
  }
}
