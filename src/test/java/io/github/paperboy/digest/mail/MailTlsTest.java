package io.github.paperboy.digest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.digest.mail.MailSettings.Tls;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Letters over TLS to a server inside this process, whose certificate is for `127.0.0.1`.
class MailTlsTest {
  private static final String PASSWORD = "changeit";
  private static final String FILE = "greenmail.tls.keystore.file";
  private static final String FILE_PASSWORD = "greenmail.tls.keystore.password";

  @TempDir static Path directory;
  private static @Nullable GreenMail post;

  private static GreenMail post() {
    return Objects.requireNonNull(post);
  }

  @BeforeAll
  static void open() throws Exception {
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var made =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "post",
                "-keyalg",
                "EC",
                "-dname",
                "CN=post",
                "-ext",
                "SAN=IP:127.0.0.1",
                "-storepass",
                PASSWORD,
                "-keystore",
                keys().toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("keytool.txt").toFile())
            .start();
    assertThat(made.waitFor()).isZero();
    System.setProperty(FILE, keys().toString());
    System.setProperty(FILE_PASSWORD, PASSWORD);
    post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    post.start();
  }

  @AfterAll
  static void close() {
    post().stop();
    System.clearProperty(FILE);
    System.clearProperty(FILE_PASSWORD);
  }

  @BeforeEach
  void empty() throws Exception {
    post().purgeEmailFromAllMailboxes();
  }

  private static Path keys() {
    return directory.resolve("keys.p12");
  }

  /// With the server's key and with trust in its certificate.
  private static SSLContext tls() throws Exception {
    var keys = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(keys())) {
      keys.load(file, PASSWORD.toCharArray());
    }
    var mine = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    mine.init(keys, PASSWORD.toCharArray());
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("post", keys.getCertificate("post"));
    var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(mine.getKeyManagers(), managers.getTrustManagers(), null);
    return context;
  }

  private static SSLSocketFactory trusting() throws Exception {
    return tls().getSocketFactory();
  }

  private static MailSettings settings(String host) {
    return Letters.SETTINGS.withServer(host, post().getSmtps().getPort(), Tls.TLS);
  }

  private static Sent send(MailSettings settings, SSLSocketFactory trust) {
    var server = new MailServer(settings, null, trust);
    return new MailOutlet(settings, server, Letters.CODES).post(Letters.delivery());
  }

  @Test
  void aServerThatIsTrustedGetsTheLetter() throws Exception {
    assertThat(send(settings("127.0.0.1"), trusting())).isInstanceOf(Sent.Posted.class);
    assertThat(post().getReceivedMessages()).hasSize(1);
  }

  @Test
  void aServerThatNobodyVouchesForGetsNothing() {
    assertThat(MailOutlet.of(settings("127.0.0.1"), null, Letters.CODES).post(Letters.delivery()))
        .isInstanceOfSatisfying(
            Sent.Unavailable.class, no -> assertThat(no.reason()).contains("certification"));
    assertThat(post().getReceivedMessages()).isEmpty();
  }

  @Test
  void aCertificateForAnotherNameIsNotEnough() throws Exception {
    assertThat(send(settings("localhost"), trusting())).isInstanceOf(Sent.Unavailable.class);
    assertThat(post().getReceivedMessages()).isEmpty();
  }

  @Test
  void theSameHoldsAfterAGreetingInTheClear() throws Exception {
    try (var server =
        new ScriptedSmtp(
            Map.of("EHLO", "250-scripted\r\n250 STARTTLS", "STARTTLS", "220 go"), tls())) {
      var settings = Letters.SETTINGS.withServer("127.0.0.1", server.port(), Tls.STARTTLS);
      assertThat(MailOutlet.of(settings, null, Letters.CODES).post(Letters.delivery()))
          .isInstanceOf(Sent.Unavailable.class);
      assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));

      assertThat(send(settings, trusting())).isInstanceOf(Sent.Posted.class);
      var heard = server.heard();
      assertThat(heard.lastIndexOf("STARTTLS")).isPositive().isLessThan(heard.indexOf("DATA"));
    }
  }
}
