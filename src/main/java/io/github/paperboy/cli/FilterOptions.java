package io.github.paperboy.cli;

import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Conditions that papers must meet, whatever the question says.
final class FilterOptions {
  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "First date, such as 2025-06-01, 2025-06 or 2025.")
  private @Nullable PaperDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Last date.")
  private @Nullable PaperDate until;

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

  /// @throws WrongUsage if no paper could ever meet it
  PaperFilter filter() {
    var first = since == null ? null : since.first();
    var last = until == null ? null : until.last();
    if (first != null && last != null && first.isAfter(last)) {
      throw new WrongUsage("--since %s is after --until %s".formatted(since, until));
    }
    return filter(first, last);
  }

  private PaperFilter filter(@Nullable LocalDate first, @Nullable LocalDate last) {
    return PaperFilter.NONE
        .withDates(first, last)
        .withCategories(Set.copyOf(categories))
        .withOrganisations(Set.copyOf(organisations))
        .withAuthors(Set.copyOf(authors));
  }

  static final class DateConverter implements ITypeConverter<PaperDate> {
    @Override
    public PaperDate convert(String text) {
      return PaperDate.parse(text)
          .orElseThrow(() ->
              new TypeConversionException(
                  "'%s' is no date; write 2025-06-01, 2025-06 or 2025".formatted(text)));
    }
  }
}
