package io.github.paperboy.discord;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Acknowledges once more when Discord itself failed: the library does not try again, and without
/// an acknowledgement the person would see nothing at all.
final class Callbacks {
  private static final Logger LOG = LoggerFactory.getLogger(Callbacks.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final String api;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  /// @param api base address of the REST interface
  Callbacks(String api) {
    this.api = api;
  }

  /// @param answering as it was to be acknowledged
  /// @param problem what came of the first attempt
  CompletableFuture<Void> again(Interaction event, Answering answering, Throwable problem) {
    if (JdaErrors.isAcknowledged(problem)) {
      return CompletableFuture.completedFuture(null);
    }
    if (!JdaErrors.isOnTheirSide(problem)) {
      return CompletableFuture.failedFuture(problem);
    }
    LOG.info("acknowledging once more after {}", problem.toString());
    var body = body(answering);
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    "%sinteractions/%s/%s/callback"
                        .formatted(api, event.getId(), event.getToken())))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Authorization", event.getJDA().getToken())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenCompose(response ->
            isTaken(response)
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(problem));
  }

  private static boolean isTaken(HttpResponse<String> response) {
    return response.statusCode() < 300
        || (response.statusCode() == 400
            && response.body().contains(String.valueOf(JdaErrors.ACKNOWLEDGED)));
  }

  private static String body(Answering answering) {
    return switch (answering) {
      case Answering.Publicly() -> "{\"type\":5}";
      case Answering.Privately() -> "{\"type\":5,\"data\":{\"flags\":64}}";
      case Answering.Updating() -> "{\"type\":6}";
      case Answering.Opening(var form) ->
          DataObject.empty().put("type", 9).put("data", JdaCards.form(form)).toString();
    };
  }
}
