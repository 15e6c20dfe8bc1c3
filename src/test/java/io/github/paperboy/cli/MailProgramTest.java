package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Digests by mail as a person at the terminal subscribes to them, with real letters.
class MailProgramTest {
  private static final Pattern CODE = Pattern.compile("[a-z0-9]{6}-[a-z2-9]{12,16}");

  @TempDir Path directory;

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

  private Sandbox sandbox() throws Exception {
    var sandbox = Sandbox.in(directory);
    Files.writeString(
        Files.createDirectories(sandbox.data()).resolve("paperboy.yaml"),
        "mail: {host: 127.0.0.1, port: %d, tls: none, from: papers@example.org}"
            .formatted(post.getSmtp().getPort()));
    return sandbox;
  }

  private String codeOfLetter(int number) {
    var letters = post.getReceivedMessages();
    assertThat(letters).hasSize(number);
    var code = CODE.matcher(GreenMailUtil.getBody(letters[number - 1]));
    assertThat(code.find()).isTrue();
    return code.group();
  }

  @Test
  void nothingIsSentBeforeTheReaderAgreesAndAfterHeLeaves() throws Exception {
    var sandbox = sandbox();
    assertThat(sandbox.bringPapersIn().code()).isZero();
    var made = sandbox.run("digest subscribe --topic teapots --email reader@example.org");
    assertThat(made.err()).startsWith("Subscribed as ").contains("reader@example.org");
    assertThat(made.out()).contains("(mail, waits for its receiver to confirm)");
    var id = made.out().substring(0, 6);
    var confirm = codeOfLetter(1);

    bringMore(sandbox);
    assertThat(sandbox.run("digest now " + id).code()).isZero();
    assertThat(sandbox.run("digest resume " + id).err()).contains("has not agreed yet");
    assertThat(sandbox.run("digest confirm " + id + "-aaaaaaaaaaaa").code())
        .isEqualTo(Program.WRONG_USAGE);
    assertThat(post.getReceivedMessages()).hasSize(1);

    assertThat(sandbox.run("digest confirm " + confirm).err()).startsWith("Confirmed");
    assertThat(sandbox.run("digest now " + id).err()).contains("Sent: <" + id);
    assertThat(GreenMailUtil.getBody(post.getReceivedMessages()[1])).contains("Teapots on Ice");

    var leave = codeOfLetter(2);
    assertThat(sandbox.run("digest unsubscribe " + leave).err()).startsWith("Unsubscribed");
    assertThat(sandbox.run("digest list").out()).doesNotContain(id);
    assertThat(sandbox.run("digest unsubscribe " + leave).err()).contains("before");
  }

  @Test
  void aLetterThatComesBackLaterPausesItsSubscription() throws Exception {
    var sandbox = sandbox();
    assertThat(sandbox.bringPapersIn().code()).isZero();
    var id = sandbox.run("digest subscribe --topic teapots --email reader@example.org").out();
    id = id.substring(0, 6);
    assertThat(sandbox.run("digest pause " + id).err()).contains("has not agreed yet");
    assertThat(sandbox.run("digest confirm " + codeOfLetter(1)).code()).isZero();
    bringMore(sandbox);
    assertThat(sandbox.run("digest now " + id).code()).isZero();

    var returned = returned(post.getReceivedMessages()[1].getMessageID());
    assertThat(sandbox.run("digest mail " + returned).err()).contains("Paused");
    assertThat(sandbox.run("digest list").out())
        .contains("paused: a letter came back: 550 no such user");
    assertThat(sandbox.run("digest mail " + returned).err()).contains("not served any more");
    assertThat(sandbox.run("digest resume " + id).code()).isZero();
    assertThat(sandbox.run("digest bounced reader@example.org --reason gone").out())
        .contains("paused: gone");
    assertThat(sandbox.run("digest bounced reader@example.org").code())
        .isEqualTo(Program.WRONG_USAGE);
    assertThat(sandbox.run("digest bounced nobody").err()).contains("no mail address");
    assertThat(sandbox.run("digest mail missing.eml").code()).isEqualTo(Program.WRONG_USAGE);
  }

  private Path returned(String messageId) throws Exception {
    return Files.writeString(
        directory.resolve("returned.eml"),
        """
        Content-Type: multipart/report; boundary=cut

        --cut
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org

        Action: failed
        Diagnostic-Code: smtp; 550 no such user
        --cut
        Content-Type: text/rfc822-headers

        Message-ID: %s
        --cut--
        """
            .formatted(messageId));
  }

  private void bringMore(Sandbox sandbox) throws Exception {
    var file =
        Files.writeString(
            directory.resolve("more.jsonl"),
            """
            {"id": "2505.00009", "title": "Teapots on Ice", "abstract": "We propose teapots for ice."}
            """);
    assertThat(sandbox.run("ingest " + file).code()).isZero();
  }

  @Test
  void withoutAServerOrWhenItIsAwayNobodyIsSubscribed() throws Exception {
    var sandbox = sandbox();
    post.stop();
    var failed = sandbox.run("digest subscribe --topic teapots --email reader@example.org");
    assertThat(failed.err()).contains("not subscribed").contains("cannot be reached");
    Files.delete(sandbox.data().resolve("paperboy.yaml"));
    assertThat(sandbox.run("digest subscribe --topic tea --email reader@example.org").err())
        .contains("mail.host");
    assertThat(sandbox.run("digest subscribe --topic tea --email nobody").code())
        .isEqualTo(Program.WRONG_USAGE);
    assertThat(sandbox.run("digest list").out()).isEmpty();
  }
}
