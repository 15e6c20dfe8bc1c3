package io.github.paperboy.testing;

import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.retrieve.Asked;
import io.github.paperboy.retrieve.Intent;
import io.github.paperboy.retrieve.SearchPlan;
import java.util.List;
import java.util.Set;

/// Search plans for tests.
public final class Plans {
  private Plans() {}

  public static SearchPlan of(String text, Intent intent) {
    return plan(text, intent, Set.of());
  }

  /// A question for values.
  public static SearchPlan asking(String text, Set<Asked> asked) {
    return plan(text, Intent.FACT, asked);
  }

  private static SearchPlan plan(String text, Intent intent, Set<Asked> asked) {
    return new SearchPlan(
        text,
        text,
        text,
        intent,
        asked,
        PaperFilter.NONE,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
