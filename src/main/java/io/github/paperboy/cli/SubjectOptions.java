package io.github.paperboy.cli;

import io.github.paperboy.index.PaperFilter;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/// Conditions of papers beside their date.
final class SubjectOptions {
  @Option(
      names = "--category",
      paramLabel = "CODE",
      description = "Subject, such as cs.LG; several may be given.")
  private List<String> categories = List.of();

  @Option(
      names = "--organisation",
      paramLabel = "NAME",
      description = "Company, university or group; several may be given.")
  private List<String> organisations = List.of();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Part of an author's name; all that are given.")
  private List<String> authors = List.of();

  PaperFilter filter() {
    return PaperFilter.NONE
        .withCategories(Set.copyOf(categories))
        .withOrganisations(Set.copyOf(organisations))
        .withAuthors(Set.copyOf(authors));
  }
}
