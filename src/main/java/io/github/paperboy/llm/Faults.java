package io.github.paperboy.llm;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.model.output.FinishReason;
import io.github.paperboy.llm.Exchange.Trouble;
import io.github.paperboy.llm.Exchange.Trouble.Rejected;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Finds the one reason among all that LangChain4j and the transport say of a failed call.
final class Faults {
  private final Rejections rejections;

  Faults(InstantSource clock) {
    rejections = new Rejections(clock);
  }

  /// @param text what had come of the reply
  Fault of(Trouble trouble, String text) {
    return switch (trouble) {
      case Rejected rejected -> rejections.of(rejected);
      case Trouble.Reported(var message) -> Rejections.reported(message);
      case Trouble.Broken(var cause) -> broken(cause, text);
      case Trouble.Foreign(var what) -> Fault.lasting(FailureKind.MALFORMED, what);
    };
  }

  /// Of an exception of a model that does not use our transport, or of its reading of the reply.
  Fault of(Throwable problem, String text) {
    return switch (problem) {
      case AuthenticationException e -> Fault.lasting(FailureKind.UNAUTHORISED, said(e));
      case RateLimitException e -> Fault.passing(FailureKind.OVERLOADED, said(e));
      case TimeoutException e -> Fault.lasting(FailureKind.TIMEOUT, said(e));
      case InvalidRequestException e -> Fault.lasting(FailureKind.REFUSED, said(e));
      case ModelNotFoundException e -> Fault.lasting(FailureKind.REFUSED, said(e));
      case InternalServerException e -> Fault.passing(FailureKind.UNREACHABLE, said(e));
      case UnresolvedModelServerException e -> Fault.passing(FailureKind.UNREACHABLE, said(e));
      case HttpException e -> rejections.of(new Rejected(e.statusCode(), "", said(e)));
      default ->
          ioCause(problem)
              .map(cause -> broken(cause, text))
              .orElseGet(() ->
                  Fault.lasting(
                      FailureKind.MALFORMED, "the reply cannot be read: " + said(problem)));
    };
  }

  private static Optional<IOException> ioCause(Throwable problem) {
    return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
        .limit(10)
        // JSON that cannot be read is an IOException too, but no trouble with the connection.
        .filter(cause -> !cause.getClass().getName().startsWith("com.fasterxml.jackson."))
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .findFirst();
  }

  private static Fault broken(IOException cause, String text) {
    if (!text.isEmpty()) {
      return Fault.lasting(FailureKind.TRUNCATED, "the connection broke off within the reply");
    }
    return Fault.passing(FailureKind.UNREACHABLE, unreachable(cause));
  }

  private static String unreachable(IOException cause) {
    return switch (cause) {
      case UnknownHostException _ -> "there is no server of this name; check base-url";
      case ConnectException e when e.getCause() instanceof UnresolvedAddressException ->
          "there is no server of this name; check base-url";
      case ConnectException _ -> "nothing answers there; is the server running?";
      case SSLException _ -> "no secure connection can be made; check base-url";
      default -> "the connection failed before the reply began";
    };
  }

  /// Of a reply that the model says is complete.
  ///
  /// @return nothing when it really is
  static Optional<Fault> incomplete(@Nullable FinishReason reason, String text) {
    if (reason == null) {
      return Optional.of(unfinished(text));
    }
    return switch (reason) {
      case STOP ->
          text.isBlank()
              ? Optional.of(Fault.lasting(FailureKind.REFUSED, "the model wrote nothing"))
              : Optional.empty();
      case LENGTH ->
          Optional.of(
              Fault.lasting(
                  FailureKind.TRUNCATED, "the reply reached the model's limit of tokens"));
      case CONTENT_FILTER ->
          Optional.of(Fault.lasting(FailureKind.REFUSED, "the provider's filter ended the reply"));
      case TOOL_EXECUTION ->
          Optional.of(Fault.lasting(FailureKind.MALFORMED, "the model wants to use a tool"));
      case OTHER ->
          Optional.of(
              Fault.lasting(FailureKind.REFUSED, "the model ended the reply before its end"));
    };
  }

  /// Of a reply that just stops.
  static Fault unfinished(String text) {
    return text.isEmpty()
        ? Fault.lasting(FailureKind.MALFORMED, "the server's answer holds no reply")
        : Fault.lasting(FailureKind.TRUNCATED, "the reply stops before its end");
  }

  private static String said(Throwable problem) {
    var message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : ServerText.message(message);
  }
}
