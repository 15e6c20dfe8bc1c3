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
    return plan(text, intent, Set.of(), PaperFilter.NONE);
  }

  /// With conditions on the papers.
  public static SearchPlan where(PaperFilter filter, String text, Intent intent) {
    return plan(text, intent, Set.of(), filter);
  }

  /// A question for values.
  public static SearchPlan asking(String text, Set<Asked> asked) {
    return plan(text, Intent.FACT, asked, PaperFilter.NONE);
  }

  public static SearchPlan comparing(String text, List<String> sides) {
    return new SearchPlan(
        text,
        text,
        text,
        Intent.COMPARE,
        Set.of(),
        PaperFilter.NONE,
        null,
        null,
        sides,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static SearchPlan plan(String text, Intent intent, Set<Asked> asked, PaperFilter filter) {
    return new SearchPlan(
        text, text, text, intent, asked, filter, null, null, List.of(), List.of(), List.of(),
        List.of(), List.of());
  }
}
