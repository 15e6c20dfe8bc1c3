package io.github.paperboy.source.huggingface;

import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.Fetched.Progress;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.files.ApiAnswer;
import io.github.paperboy.source.http.Get;
import io.github.paperboy.source.http.PoliteClient;
import io.github.paperboy.source.http.Reply;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// One reading of Daily Papers: a page of a listing at a time. For one thread.
final class DailyReading implements PaperSource {
  /// The most that the API gives at once.
  private static final int PAGE = 100;

  /// No listing is longer; a service that gives full pages for ever is broken.
  private static final int MAX_PAGES = 100;

  private final PoliteClient client;
  private final HuggingFaceSettings settings;
  private final Days days;
  private final Queue<Listing.Span> spans;
  private int page;
  private boolean ended;

  /// @param first where to begin
  /// @param known the last day that was read before
  /// @param today the last day there can be
  record Days(LocalDate first, LocalDate known, LocalDate today) {
    Progress progress(LocalDate last, boolean isRead) {
      long total = ChronoUnit.DAYS.between(first, today) + 1;
      long done = ChronoUnit.DAYS.between(first, last) + (isRead ? 1 : 0);
      boolean isNews = isRead && last.isAfter(known);
      return new Progress(Math.min(done, total), total, isNews ? last.toString() : null);
    }
  }

  DailyReading(PoliteClient client, HuggingFaceSettings settings, Days days) {
    this.client = client;
    this.settings = settings;
    this.days = days;
    this.spans = new ArrayDeque<>(Listing.covering(days.first(), days.today()));
    spans.add(new Listing.Span(new Listing.Trending(), days.today()));
  }

  @Override
  public String name() {
    return DailyPapers.NAME;
  }

  @Override
  public Fetched next() {
    var span = ended ? null : spans.peek();
    if (span == null) {
      return new Fetched.End();
    }
    return switch (client.get(request(span.listing()))) {
      case Reply.Received<byte[]>(var body, _) -> batch(span, body);
      case Reply.Unchanged<byte[]> _ -> end("Daily Papers sent nothing, though nothing is known");
      case Reply.Refused<byte[]>(_, var reason) -> refused(span, reason);
      case Reply.Unavailable<byte[]>(var reason, var retryAt) -> {
        ended = true;
        yield new Fetched.Unavailable(reason, retryAt);
      }
    };
  }

  private Get request(Listing listing) {
    var query = "?%s&limit=%d&p=%d".formatted(listing.query(), PAGE, page);
    var address = URI.create(settings.address() + "/api/daily_papers" + query);
    return new Get(address, DailyPapers.MANNERS, "json");
  }

  private Fetched batch(Listing.Span span, byte[] body) {
    try {
      var answer = ApiAnswer.read(body);
      boolean isRead = advance(span, answer.size());
      return new Fetched.Batch(
          answer.papers(), answer.rejections(), List.of(), progress(span, isRead));
    } catch (IOException e) {
      return end("Daily Papers: " + e.getMessage());
    }
  }

  /// @return whether the listing is read to its end
  private boolean advance(Listing.Span span, int size) {
    page++;
    boolean isRead = size < PAGE || page == MAX_PAGES || span.listing() instanceof Listing.Trending;
    if (isRead) {
      spans.remove();
      page = 0;
    }
    return isRead;
  }

  private Progress progress(Listing.Span span, boolean isRead) {
    return days.progress(span.last(), isRead);
  }

  /// The page of today may not be there yet, when today began elsewhere only.
  private Fetched refused(Listing.Span span, String reason) {
    if (span.last().isBefore(days.today())) {
      return end(reason);
    }
    spans.remove();
    page = 0;
    return new Fetched.Batch(
        List.of(), List.of(), List.of(), days.progress(days.today().minusDays(1), false));
  }

  private Fetched end(@Nullable String reason) {
    ended = true;
    return new Fetched.Unavailable(String.valueOf(reason), null);
  }

  @Override
  public void close() {}
}
