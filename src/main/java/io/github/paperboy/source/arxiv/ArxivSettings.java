package io.github.paperboy.source.arxiv;

import io.github.paperboy.source.http.WebAddress;
import java.util.List;

/// How arXiv is read.
///
/// @param categories whose papers are wanted, such as `cs.CL`; `cs.*` means a whole archive
/// @param rss where the announcements are
/// @param oai where the harvest is
/// @param atom where single papers are looked up
/// @param firstDays how many days are harvested when nothing was read before
public record ArxivSettings(
    List<String> categories, String rss, String oai, String atom, int firstDays) {
  public static final ArxivSettings DEFAULTS =
      new ArxivSettings(
          List.of("cs.AI", "cs.CL", "cs.CV", "cs.IR", "cs.LG", "stat.ML"),
          "https://rss.arxiv.org/rss",
          "https://oaipmh.arxiv.org/oai",
          "https://export.arxiv.org/api/query",
          3);

  public ArxivSettings {
    categories = List.copyOf(categories);
    if (categories.isEmpty()) {
      throw new IllegalArgumentException("arxiv.categories is empty; name one, such as cs.CL");
    }
    for (var category : categories) {
      if (!category.matches("[a-z-]+(\\.([A-Za-z-]+|\\*))?")) {
        throw new IllegalArgumentException(
            "arxiv.categories has '%s'; write a category such as cs.CL, or cs.* for all of cs"
                .formatted(category));
      }
    }
    WebAddress.check("arxiv.rss", rss);
    WebAddress.check("arxiv.oai", oai);
    WebAddress.check("arxiv.atom", atom);
    if (firstDays < 1 || firstDays > 3_660) {
      throw new IllegalArgumentException(
          "arxiv.first-days is %d; set it between 1 and 3660".formatted(firstDays));
    }
  }
}
