package io.github.paperboy.source.huggingface;

import io.github.paperboy.source.LiveSource;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.Start;
import io.github.paperboy.source.http.Manners;
import io.github.paperboy.source.http.PoliteClient;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Daily Papers, day by day. Every reading also asks again for the days just before, whose votes
/// and comments still grow, and for what is trending. Its position is the last day that was read.
public final class DailyPapers implements LiveSource {
  /// 500 requests in 5 minutes are allowed without a key; others may share the address.
  static final Manners MANNERS = new Manners("huggingface", Duration.ofSeconds(1));

  static final String NAME = "huggingface";

  private final PoliteClient client;
  private final HuggingFaceSettings settings;
  private final InstantSource clock;

  public DailyPapers(PoliteClient client, HuggingFaceSettings settings, InstantSource clock) {
    this.client = client;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public PaperSource open(Start start) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var first = first(start, today);
    return new DailyReading(
        client, settings, new DailyReading.Days(first, known(start, today), today));
  }

  /// After a day in the future, where a wrong clock has led, it is as if nothing had been read.
  private LocalDate first(Start start, LocalDate today) {
    var usual = today.minusDays(settings.firstDays() - 1L);
    return switch (start) {
      case Start.Newest _ -> usual;
      case Start.Since(var day) -> day.isAfter(today) ? today : day;
      case Start.From(var position) -> {
        var last = day(position);
        yield last.isEmpty() || last.get().isAfter(today)
            ? usual
            : last.get().minusDays(settings.refreshDays() - 1L);
      }
    };
  }

  /// The last day of which nothing new needs to be noted.
  private static LocalDate known(Start start, LocalDate today) {
    return start instanceof Start.From(var position)
        ? day(position).filter(last -> !last.isAfter(today)).orElse(LocalDate.MIN)
        : LocalDate.MIN;
  }

  private static Optional<LocalDate> day(String position) {
    try {
      return Optional.of(LocalDate.parse(position));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
