package io.github.paperboy.digest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.DigestSettings;
import io.github.paperboy.digest.StoredArrivals;
import io.github.paperboy.digest.Subscriptions;
import io.github.paperboy.store.DigestStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.store.StoredSubscription.State;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The links of letters over real HTTP, as readers and mail programs use them.
class LinkServerTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-20T07:00:00Z"));
  private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

  private final HttpClient client = HttpClient.newHttpClient();
  private final DigestStore store;
  private final Subscriptions subscriptions;
  private final LinkServer server;

  LinkServerTest(@TempDir Path directory) throws Exception {
    store = DigestStore.open(directory.resolve("papers.db"), StoreSettings.DEFAULTS);
    subscriptions =
        new Subscriptions(
            store, new StoredArrivals(store), DigestSettings.DEFAULTS, CLOCK, new Random(3));
    server =
        LinkServer.start(Letters.SETTINGS, new MailConsent(subscriptions, Letters.CODES, CLOCK));
  }

  @BeforeEach
  void subscribe() {
    subscriptions.add(Letters.subscription("en"), State.UNCONFIRMED);
  }

  @AfterEach
  void close() {
    server.close();
    client.close();
    store.close();
  }

  private HttpResponse<String> ask(String method, String path, String body) throws Exception {
    var where = URI.create("http://127.0.0.1:" + server.address().getPort() + path);
    var request =
        HttpRequest.newBuilder(where).method(method, BodyPublishers.ofString(body)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private State state() {
    return subscriptions.find("abc234").orElseThrow().state();
  }

  private static String confirm() {
    return "/mail/confirm/" + Letters.CODES.confirm("abc234", Letters.ADDRESS, TODAY);
  }

  private static String unsubscribe() {
    return "/mail/unsubscribe/" + Letters.CODES.leave("abc234");
  }

  @Test
  void itListensOnThisMachineOnly() {
    assertThat(server.address().getAddress().isLoopbackAddress()).isTrue();
  }

  @Test
  void lookingAtALinkChangesNothingAndShowsAButton() throws Exception {
    var page = ask("GET", confirm(), "");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<form method=\"post\">", "Kites &amp; wind");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(ask("HEAD", unsubscribe(), "").statusCode()).isEqualTo(200);
    assertThat(ask("GET", unsubscribe(), "").body()).contains("<form method=\"post\">");
    assertThat(state()).isEqualTo(State.UNCONFIRMED);
  }

  @Test
  void postingConfirmsOnceAndForAll() throws Exception {
    assertThat(ask("POST", confirm(), "").statusCode()).isEqualTo(200);
    assertThat(state()).isEqualTo(State.ACTIVE);
    assertThat(ask("POST", confirm(), "").statusCode()).isEqualTo(200);
    subscriptions.pause("abc234", "by command");
    assertThat(ask("POST", confirm(), "").statusCode()).isEqualTo(200);
    assertThat(state()).isEqualTo(State.PAUSED);
  }

  @Test
  void oneClickOfAMailProgramUnsubscribes() throws Exception {
    var answer = ask("POST", unsubscribe(), "List-Unsubscribe=One-Click");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(subscriptions.find("abc234")).isEmpty();
    assertThat(ask("POST", unsubscribe(), "List-Unsubscribe=One-Click").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aWrongCodeDoesNothing() throws Exception {
    assertThat(ask("POST", "/confirm/abc234-aaaaaaaaaaaa", "").statusCode()).isEqualTo(404);
    assertThat(ask("POST", "/unsubscribe/abc234-aaaaaaaaaaaaaaaa", "").statusCode()).isEqualTo(404);
    assertThat(ask("GET", "/confirm/" + "a".repeat(5_000), "").statusCode()).isEqualTo(404);
    assertThat(ask("GET", "/", "").statusCode()).isEqualTo(404);
    assertThat(state()).isEqualTo(State.UNCONFIRMED);
  }

  @Test
  void whatNoMailProgramSendsIsTurnedAway() throws Exception {
    assertThat(ask("DELETE", unsubscribe(), "").statusCode()).isEqualTo(405);
    assertThat(ask("POST", unsubscribe(), "x".repeat(100_000)).statusCode()).isEqualTo(413);
    assertThat(subscriptions.find("abc234")).isPresent();
  }
}
