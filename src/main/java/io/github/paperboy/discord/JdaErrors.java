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

  /// Whether the bot lacks a permission.
  static boolean isForbidden(Throwable problem) {
    return switch (cause(problem)) {
      case InsufficientPermissionException _ -> true;
      case ErrorResponseException refused ->
          refused.getErrorResponse() == ErrorResponse.MISSING_PERMISSIONS
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

  /// One sentence for a person, with the remedy.
  static String sentence(Throwable problem) {
    return switch (cause(problem)) {
      case InsufficientPermissionException missing ->
          "I may not do that here: an admin must give me the permission “%s” in this channel."
              .formatted(missing.getPermission().getName());
      case ErrorResponseException refused -> sentence(refused.getErrorResponse());
      default -> "Discord could not be reached: try again in a minute.";
    };
  }

  static String sentence(ErrorResponse refusal) {
    return switch (refusal) {
      case MISSING_PERMISSIONS ->
          "I may not write here: an admin must give me “Send Messages” and “Send Messages in"
              + " Threads” in this channel.";
      case MISSING_ACCESS -> "I cannot see this channel: an admin must give me “View Channel”.";
      case CANNOT_SEND_TO_USER ->
          "I cannot write to you: allow direct messages from members of this server.";
      case NO_MUTUAL_GUILDS -> "I cannot write to you: we share no server any more.";
      case UNKNOWN_CHANNEL -> "The channel is gone: choose another.";
      case UNKNOWN_MESSAGE -> "The message is gone: ask again.";
      default ->
          "Discord did not take it (%s): try again later."
              .formatted(refusal.getMeaning().replaceFirst("\\.$", ""));
    };
  }
}
