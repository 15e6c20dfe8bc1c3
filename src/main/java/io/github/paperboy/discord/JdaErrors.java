package io.github.paperboy.discord;

import java.util.concurrent.CompletionException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;

/// What a failure of Discord means, and what to tell people of it.
final class JdaErrors {
  /// Smaller ones are statuses of HTTP, such as a proxy gives on its way.
  private static final int LEAST_OWN_CODE = 10_000;

  /// Discord's code; the library has no name for it.
  static final int ACKNOWLEDGED = 40060;

  private JdaErrors() {}

  static Throwable cause(Throwable problem) {
    return problem instanceof CompletionException && problem.getCause() != null
        ? problem.getCause()
        : problem;
  }

  /// Whether the message or channel is gone, so that nothing more can be said there.
  static boolean isGone(Throwable problem) {
    return cause(problem) instanceof ErrorResponseException refused
        && switch (refused.getErrorResponse()) {
          case UNKNOWN_MESSAGE, UNKNOWN_CHANNEL, UNKNOWN_USER -> true;
          default -> false;
        };
  }

  /// Whether the thread was closed, so that nothing in it can be changed.
  static boolean isClosed(Throwable problem) {
    return cause(problem) instanceof ErrorResponseException refused
        && refused.getErrorResponse() == ErrorResponse.ILLEGAL_OPERATION_ARCHIVED_THREAD;
  }

  /// Whether the token of an interaction no longer serves.
  static boolean isExpired(Throwable problem) {
    return cause(problem) instanceof ErrorResponseException refused
        && (refused.getErrorResponse() == ErrorResponse.INVALID_WEBHOOK_TOKEN
            || refused.getErrorResponse() == ErrorResponse.UNKNOWN_WEBHOOK
            || refused.getErrorResponse() == ErrorResponse.UNKNOWN_INTERACTION);
  }

  /// Whether Discord failed, or could not be heard.
  static boolean isOnTheirSide(Throwable problem) {
    return cause(problem) instanceof ErrorResponseException refused
        && (refused.getResponse().code >= 500 || refused.getResponse().code < 0);
  }

  /// Whether Discord failed, or could not be heard, in a way that the library takes for final.
  static boolean isHiccup(Throwable problem) {
    return cause(problem) instanceof ErrorResponseException refused
        && (refused.getResponse().code == 500 || refused.getResponse().code < 0);
  }

  /// Whether an interaction was acknowledged before: the answer to that got lost.
  static boolean isAcknowledged(Throwable problem) {
    return cause(problem) instanceof ErrorResponseException refused
        && refused.getErrorCode() == ACKNOWLEDGED;
  }

  /// Whether the bot lacks a permission, or nobody may write there.
  static boolean isForbidden(Throwable problem) {
    return switch (cause(problem)) {
      case InsufficientPermissionException _ -> true;
      case ErrorResponseException refused ->
          refused.getErrorResponse() == ErrorResponse.ILLEGAL_OPERATION_ARCHIVED_THREAD
              || refused.getErrorResponse() == ErrorResponse.MISSING_PERMISSIONS
              || refused.getErrorResponse() == ErrorResponse.MISSING_ACCESS;
      default -> false;
    };
  }

  /// Whether Discord understood what was asked and does not do it: asking again is useless.
  static boolean isRefusal(Throwable problem) {
    if (!(cause(problem) instanceof ErrorResponseException refused)) {
      return false;
    }
    int status = refused.getResponse().code;
    boolean theirs = status < 400 || status >= 500 || status == 401 || status == 429;
    return !theirs && refused.getErrorCode() >= LEAST_OWN_CODE;
  }

  /// One sentence for a person, with the remedy, in English.
  static String sentence(Throwable problem) {
    return RefusalWords.ENGLISH.sentence(problem);
  }
}
