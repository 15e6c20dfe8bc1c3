package io.github.paperboy.paper;

import java.net.URI;
import java.util.List;

/// Papers for the tests of this package.
final class Samples {
  private Samples() {}

  /// A paper of which everything is known.
  static Paper full() {
    return new Paper(
        new PaperId("arxiv:2505.12345"),
        2,
        "Ants & Bees: 100% \"Cooperative\" {Search}_n",
        new Abstract("Ants search. Bees dance — 😀 too.", Abstract.Origin.SUMMARY),
        new Byline(List.of("Ada Müller", "Bo Li"), 5, new Byline.Organisation("antlab", "Ant Lab")),
        new PaperDate(2025, 5, 18),
        PaperDate.assumingYear(2025, 5, 19),
        List.of("cs.LG", "cs.AI"),
        new Engagement(12, 3),
        new Links(
            URI.create("https://example.org/ants?a=1&b=%7B"),
            URI.create("https://github.com/antlab/ants"),
            List.of(URI.create("https://antlab.example.org"))),
        true,
        "huggingface",
        new Curation("Ants and bees search together.", List.of("search", "bees"), "Bo Li", 41),
        List.of(new PaperId("title:0123456789abcdef")));
  }

  /// A paper of which next to nothing is known.
  static Paper bare() {
    return Paper.of(new PaperId("arxiv:2505.12345"), "Ants", "", "jsonl");
  }
}
