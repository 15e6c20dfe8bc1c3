package io.github.paperboy.llm;

/// Why there is no whole text.
public enum FailureKind {
  /// The model did not begin, paused, or took too long in all.
  TIMEOUT,
  /// The server has too much to do, or so has Paperboy itself.
  OVERLOADED,
  /// The server or the model declined this request, and will decline it again.
  REFUSED,
  /// A limit on tokens or money, ours or the provider's, is reached.
  OVER_BUDGET,
  /// The text stops before its end: the connection was cut, or a limit on its length was reached.
  TRUNCATED,
  /// The key is missing, wrong, or not allowed to do this.
  UNAUTHORISED,
  /// There is no connection, or the server failed inside.
  UNREACHABLE,
  /// What came is not what the protocol promises.
  MALFORMED,
  /// The caller lost interest.
  CANCELLED
}
