package io.github.paperboy.cli;

import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Conditions that papers must meet, whatever the question says.
final class FilterOptions {
  @Mixin private final SubjectOptions subjects = new SubjectOptions();

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

  /// @throws WrongUsage if no paper could ever meet it
  PaperFilter filter() {
    var first = since == null ? null : since.first();
    var last = until == null ? null : until.last();
    if (first != null && last != null && first.isAfter(last)) {
      throw new WrongUsage("--since %s is after --until %s".formatted(since, until));
    }
    return subjects.filter().withDates(first, last);
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
