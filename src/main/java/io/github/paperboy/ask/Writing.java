package io.github.paperboy.ask;

import java.util.List;

/// Who wrote an answer, and what it took.
///
/// @param writer as shown to readers; says so when another was to write it and could not
/// @param failures what was tried before and why it did not serve, a sentence each
/// @param prompt hash of the prompt, empty when no model was asked
/// @param usage what the models used
/// @param removed how many statements were taken out as contradicted or without a valid source
public record Writing(
    String writer, List<String> failures, String prompt, Usage usage, int removed) {
  /// What models used for one answer.
  ///
  /// @param input tokens read
  /// @param output tokens written
  /// @param cost in the currency of the price table, 0 when there is no price
  public record Usage(long input, long output, double cost) {
    public static final Usage NONE = new Usage(0, 0, 0);

    public Usage plus(Usage other) {
      return new Usage(input + other.input, output + other.output, cost + other.cost);
    }
  }

  public Writing {
    failures = List.copyOf(failures);
  }

  /// The same, having used so much.
  public Writing using(Usage all) {
    return new Writing(writer, failures, prompt, all, removed);
  }

  /// Written at once, without any model.
  public static Writing by(String writer) {
    return new Writing(writer, List.of(), "", Usage.NONE, 0);
  }
}
