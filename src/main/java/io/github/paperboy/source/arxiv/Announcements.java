package io.github.paperboy.source.arxiv;

import io.github.paperboy.source.Bookmark;
import io.github.paperboy.source.LiveSource;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.Start;
import io.github.paperboy.source.http.PoliteClient;
import java.time.InstantSource;
import java.time.LocalDate;

/// arXiv's announcements of the day. They tell of one day only: when one was missed, or the feed is
/// so long that it is cut off, the harvest tells what it had. The position is the day of the last
/// feed with what it is recognised by.
public final class Announcements implements LiveSource {
  private final PoliteClient client;
  private final ArxivSettings settings;
  private final LiveSource harvest;
  private final InstantSource clock;

  /// @param harvest what is asked for the days that were missed
  public Announcements(
      PoliteClient client, ArxivSettings settings, LiveSource harvest, InstantSource clock) {
    this.client = client;
    this.settings = settings;
    this.harvest = harvest;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "arxiv-rss";
  }

  @Override
  public PaperSource open(Start start) {
    var categories = new Categories(settings.categories());
    var address = settings.rss() + "/" + categories.feed();
    var bookmark =
        switch (start) {
          case Start.Newest _ -> Bookmark.NONE;
          case Start.Since(var day) -> Bookmark.NONE.with("day", day.minusDays(1));
          case Start.From(var position) -> Bookmark.parse(position);
        };
    var today = LocalDate.ofInstant(clock.instant(), Arxiv.ZONE);
    return new AnnouncementReading(client, address, bookmark, harvest, today);
  }
}
