package io.github.paperboy.source.arxiv;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.source.Bookmark;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.Fetched.Progress;
import io.github.paperboy.source.LiveSource;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.Rejection;
import io.github.paperboy.source.Start;
import io.github.paperboy.source.http.PoliteClient;
import io.github.paperboy.source.http.Reply;
import io.github.paperboy.source.http.Validators;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One look at the announcements: the days that were missed, then the feed. For one thread.
final class AnnouncementReading implements PaperSource {
  private final PoliteClient client;
  private final String address;
  private final Bookmark before;
  private final LiveSource harvest;
  private final LocalDate today;
  private @Nullable Fetched feed;
  private @Nullable PaperSource missed;
  private boolean isAsked;

  /// @param today in arXiv's time zone
  AnnouncementReading(
      PoliteClient client, String address, Bookmark before, LiveSource harvest, LocalDate today) {
    this.client = client;
    this.address = address;
    this.before = before;
    this.harvest = harvest;
    this.today = today;
  }

  @Override
  public String name() {
    return "arxiv-rss";
  }

  @Override
  public Fetched next() throws IOException {
    if (!isAsked) {
      isAsked = true;
      feed = ask();
    }
    if (missed != null) {
      var part = missed.next();
      if (!(part instanceof Fetched.End || part instanceof Fetched.Unchanged)) {
        return withoutPosition(part);
      }
      missed.close();
      missed = null;
    }
    var rest = feed;
    feed = null;
    return rest == null ? new Fetched.End() : rest;
  }

  /// The position of the harvest means nothing here.
  private static Fetched withoutPosition(Fetched part) {
    return part instanceof Fetched.Batch(var papers, var rejections, var withdrawn, var progress)
        ? new Fetched.Batch(
            papers, rejections, withdrawn, new Progress(progress.done(), progress.total(), null))
        : part;
  }

  private Fetched ask() {
    var known =
        new Validators(before.get("etag").orElse(null), before.get("modified").orElse(null));
    return switch (Arxiv.get(client, address, known)) {
      case Reply.Received<byte[]>(var body, var validators) -> read(body, validators);
      case Reply.Unchanged<byte[]> _ -> new Fetched.Unchanged();
      case Reply.Refused<byte[]>(_, var reason) -> new Fetched.Unavailable(reason, null);
      case Reply.Unavailable<byte[]>(var reason, var at) -> new Fetched.Unavailable(reason, at);
    };
  }

  private Fetched read(byte[] body, Validators validators) {
    try {
      var announced = RssFeed.read(body);
      if (isToCome(announced.day())) {
        return new Fetched.Unavailable(Arxiv.fromTheFuture("announcements", announced.day()), null);
      }
      missedSince(announced).ifPresent(day -> missed = harvest.open(new Start.Since(day)));
      return batch(announced, position(announced.day(), validators));
    } catch (IOException e) {
      return new Fetched.Unavailable("arXiv's announcements: " + e.getMessage(), null);
    }
  }

  private Bookmark position(LocalDate day, Validators validators) {
    return before
        .with("day", lastDay().filter(last -> last.isAfter(day)).orElse(day))
        .with("etag", validators.etag())
        .with("modified", validators.lastModified());
  }

  private Optional<LocalDate> lastDay() {
    return before
        .get("day")
        .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
        .map(LocalDate::parse)
        .filter(day -> !isToCome(day));
  }

  /// As a wrong clock has it, here or there; no gap would be noticed until then.
  private boolean isToCome(LocalDate day) {
    return day.isAfter(today.plusDays(1));
  }

  /// From when on the harvest has to be asked, if it has to.
  private Optional<LocalDate> missedSince(RssFeed announced) {
    if (announced.items().size() >= RssFeed.MOST_ITEMS) {
      return Optional.of(lastDay().orElse(announced.day()).minusDays(1));
    }
    return lastDay().filter(last -> announced.day().isAfter(nextFeed(last)));
  }

  /// Nothing is announced on Saturday and Sunday. A holiday looks like a missed day, which costs
  /// one harvest that finds little.
  private static LocalDate nextFeed(LocalDate last) {
    var next = last.plusDays(1);
    while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static Fetched batch(RssFeed announced, Bookmark position) {
    var papers = new ArrayList<Paper>();
    var rejections = new ArrayList<Rejection>();
    for (int i = 0; i < announced.items().size(); i++) {
      var record = announced.items().get(i);
      var paper = record.paper();
      if (paper.isPresent()) {
        papers.add(paper.get());
      } else {
        rejections.add(new Rejection(i + 1L, "announcement without arXiv id or title"));
      }
    }
    int count = announced.items().size();
    return new Fetched.Batch(
        papers, rejections, List.of(), new Progress(count, count, position.toString()));
  }

  @Override
  public void close() throws IOException {
    if (missed != null) {
      missed.close();
    }
  }
}
