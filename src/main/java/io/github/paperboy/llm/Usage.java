package io.github.paperboy.llm;

/// What a generated text took.
///
/// @param inputTokens of the request, as the provider counts or, where it does not say, estimated
/// @param outputTokens of the reply, the same way
/// @param costMicros by the prices in the settings, in millionths of their currency
public record Usage(long inputTokens, long outputTokens, long costMicros) {
  public static final Usage NONE = new Usage(0, 0, 0);

  public Usage {
    if (inputTokens < 0 || outputTokens < 0 || costMicros < 0) {
      throw new IllegalArgumentException(
          "usage cannot be negative: %d, %d, %d".formatted(inputTokens, outputTokens, costMicros));
    }
  }

  public long tokens() {
    return inputTokens + outputTokens;
  }

  public Usage plus(Usage other) {
    return new Usage(
        inputTokens + other.inputTokens,
        outputTokens + other.outputTokens,
        costMicros + other.costMicros);
  }
}
