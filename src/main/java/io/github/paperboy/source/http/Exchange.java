package io.github.paperboy.source.http;

import io.github.paperboy.source.http.Attempt.Done;
import io.github.paperboy.source.http.Attempt.Failed;
import io.github.paperboy.source.http.Attempt.Moved;
import io.github.paperboy.source.http.Reply.Received;
import io.github.paperboy.source.http.Reply.Refused;
import io.github.paperboy.source.http.Reply.Unchanged;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One request over the wire and what its answer means. Safe for any number of threads.
final class Exchange {
  private static final Pattern VALIDATOR = Pattern.compile("[ -~]{1,1000}");

  private final HttpClient client;
  private final HttpSettings settings;
  private final Timing timing;

  Exchange(HttpClient client, HttpSettings settings, Timing timing) {
    this.client = client;
    this.settings = settings;
    this.timing = timing;
  }

  <T> Attempt<T> send(Get get, BodyHandler<T> body) {
    var answer = sending(request(get), body);
    try {
      return read(get, answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      answer.cancel(true);
      return failed(get, "did not answer within " + seconds(settings.timeout()));
    } catch (ExecutionException e) {
      return failed(get, "broke off (%s)".formatted(cause(e)));
    } catch (InterruptedException _) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return failed(get, "was not waited for");
    }
  }

  /// On a thread of its own. What `sendAsync` gives comes by way of the pool that all of the
  /// process shares, whose threads are as few as the processors: whoever blocks them would keep
  /// back an answer that has long arrived.
  private <T> Future<HttpResponse<T>> sending(HttpRequest request, BodyHandler<T> body) {
    var answer = new FutureTask<>(() -> client.send(request, body));
    Thread.ofPlatform().daemon().name("http").start(answer);
    return answer;
  }

  private HttpRequest request(Get get) {
    var request =
        HttpRequest.newBuilder(get.uri())
            .timeout(settings.timeout())
            .header("User-Agent", settings.userAgent())
            .header("Accept-Encoding", "gzip");
    header(request, "If-None-Match", get.known().etag());
    header(request, "If-Modified-Since", get.known().lastModified());
    return request.build();
  }

  private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
    if (value != null) {
      request.header(name, value);
    }
  }

  private <T> Attempt<T> read(Get get, HttpResponse<T> answer) {
    int status = answer.statusCode();
    if (status == 200) {
      return received(get, answer);
    }
    if (status == 304) {
      return get.known().equals(Validators.NONE)
          ? failed(get, "answered 304, though nothing of it is known here")
          : new Done<>(new Unchanged<>());
    }
    if (status >= 301 && status <= 308) {
      return moved(get, answer);
    }
    if (status == 429 || status == 408 || status >= 500) {
      var wait =
          answer
              .headers()
              .firstValue("Retry-After")
              .flatMap(value -> RetryAfter.parse(value, timing.instant()));
      return new Failed<>(
          "%s answered %d".formatted(get.uri().getHost(), status),
          wait.map(at -> Duration.between(timing.instant(), at)).orElse(null));
    }
    return new Done<>(
        new Refused<>(status, "%s answered %d".formatted(get.uri().getHost(), status)));
  }

  private static <T> Attempt<T> received(Get get, HttpResponse<T> answer) {
    var type = answer.headers().firstValue("Content-Type").orElse("");
    if (!type.toLowerCase(Locale.ROOT).contains(get.expected())) {
      return failed(get, "answered with %s instead of %s".formatted(shown(type), get.expected()));
    }
    var validators = new Validators(validator(answer, "ETag"), validator(answer, "Last-Modified"));
    return new Done<>(new Received<>(answer.body(), validators));
  }

  /// It is sent back each time, so that one which cannot be, or is no mere mark, is not kept.
  private static @Nullable String validator(HttpResponse<?> answer, String header) {
    return answer.headers().firstValue(header).filter(VALIDATOR.asMatchPredicate()).orElse(null);
  }

  private static String shown(String type) {
    return type.matches("[\\w/+.-]{1,60}.*") ? type.replaceFirst(";.*", "") : "something";
  }

  private static <T> Attempt<T> moved(Get get, HttpResponse<T> answer) {
    var location = answer.headers().firstValue("Location").orElse("");
    try {
      return new Moved<>(get.uri().resolve(URI.create(location)));
    } catch (IllegalArgumentException _) {
      return failed(get, "sent us to no address");
    }
  }

  private static <T> Attempt<T> failed(Get get, String what) {
    return new Failed<>(get.uri().getHost() + " " + what, null);
  }

  private static String cause(ExecutionException e) {
    var cause = e.getCause() instanceof IOException io ? io : e;
    var message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return message.isEmpty() || message.equals("null")
        ? cause.getClass().getSimpleName()
        : message.substring(0, Math.min(message.length(), 120));
  }

  private static String seconds(Duration duration) {
    return "%.1f s".formatted(duration.toMillis() / 1000.0);
  }
}
