package io.github.paperboy.llm;

import io.github.paperboy.llm.Exchange.Trouble.Rejected;
import java.time.InstantSource;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a status other than success, or an error told in the midst of a reply, means.
final class Rejections {
  private static final Pattern NO_MONEY =
      Pattern.compile("insufficient_quota|billing|credit balance|insufficient (?:credit|balance)");
  private static final Pattern BUSY =
      Pattern.compile("overloaded|rate.?limit|too many requests|capacity|429|529");
  private static final Pattern UNSUITABLE =
      Pattern.compile("content.?filter|content_policy|safety|invalid_request|context.?length");
  private static final Pattern NOT_ALLOWED =
      Pattern.compile("api.?key|authenti|unauthori|permission");

  private final InstantSource clock;

  Rejections(InstantSource clock) {
    this.clock = clock;
  }

  Fault of(Rejected rejected) {
    int status = rejected.status();
    var said = said(rejected.body());
    return switch (status) {
      // Their words repeat the key, or parts of it, so they are not passed on.
      case 401, 403 ->
          Fault.lasting(
              FailureKind.UNAUTHORISED,
              "the server does not accept the key (status %d); check it".formatted(status));
      case 402 -> Fault.lasting(FailureKind.OVER_BUDGET, noCredit());
      case 404 ->
          Fault.lasting(
              FailureKind.REFUSED,
              "the server knows no such model or address (status 404%s); check model and base-url"
                  .formatted(said));
      case 408 -> Fault.passing(FailureKind.TIMEOUT, "the server gave up waiting (status 408)");
      case 429 -> tooMany(rejected, said);
      case 503, 529 -> busy(rejected, said);
      default -> other(status, said);
    };
  }

  private Fault tooMany(Rejected rejected, String said) {
    return NO_MONEY.matcher(rejected.body().toLowerCase(Locale.ROOT)).find()
        ? Fault.lasting(FailureKind.OVER_BUDGET, noCredit())
        : busy(rejected, said);
  }

  private Fault busy(Rejected rejected, String said) {
    var wait = RetryAfter.parse(rejected.retryAfter(), clock.instant()).orElse(null);
    var message = "the server has too much to do (status %d%s)".formatted(rejected.status(), said);
    return new Fault(FailureKind.OVERLOADED, message, Fault.Again.PERHAPS, wait);
  }

  private static Fault other(int status, String said) {
    if (status >= 500) {
      return Fault.passing(
          FailureKind.UNREACHABLE, "the server failed (status %d%s)".formatted(status, said));
    }
    if (status >= 400) {
      return Fault.lasting(
          FailureKind.REFUSED,
          "the server declined the request (status %d%s)".formatted(status, said));
    }
    return Fault.lasting(
        FailureKind.MALFORMED,
        "the server sends elsewhere (status %d); check base-url".formatted(status));
  }

  private static String noCredit() {
    return "the account at the provider has no credit left";
  }

  private static String said(String body) {
    var message = ServerText.message(body);
    return message.isEmpty() ? "" : ": " + message;
  }

  /// An error that the server reported in the midst of a reply.
  static Fault reported(String message) {
    var text = message.toLowerCase(Locale.ROOT);
    var shown = "the server reported an error: " + ServerText.message(message);
    if (NO_MONEY.matcher(text).find()) {
      return Fault.lasting(FailureKind.OVER_BUDGET, noCredit());
    }
    if (BUSY.matcher(text).find()) {
      return Fault.passing(FailureKind.OVERLOADED, shown);
    }
    if (UNSUITABLE.matcher(text).find()) {
      return Fault.lasting(FailureKind.REFUSED, shown);
    }
    if (NOT_ALLOWED.matcher(text).find()) {
      return Fault.lasting(FailureKind.UNAUTHORISED, "the server does not accept the key");
    }
    return Fault.passing(FailureKind.UNREACHABLE, shown);
  }
}
