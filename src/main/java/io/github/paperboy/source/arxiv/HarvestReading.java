package io.github.paperboy.source.arxiv;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.Fetched.Progress;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.Rejection;
import io.github.paperboy.source.http.PoliteClient;
import io.github.paperboy.source.http.Reply;
import io.github.paperboy.source.http.Validators;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One run through a harvest, a page at a time; memory does not grow with its length. For one
/// thread.
final class HarvestReading implements PaperSource {
  /// How often a harvest begins again because the service forgot its page.
  private static final int MOST_RESTARTS = 3;

  private final PoliteClient client;
  private final ArxivSettings settings;
  private final Categories categories;
  private final List<String> sets;
  private final LocalDate today;
  private HarvestPosition position;
  private @Nullable LocalDate reached;
  private PageLoop loop;
  private int restarts;
  private boolean ended;

  HarvestReading(
      PoliteClient client, ArxivSettings settings, HarvestPosition position, LocalDate today) {
    this.client = client;
    this.settings = settings;
    this.categories = new Categories(settings.categories());
    this.sets = categories.sets();
    this.today = today;
    // The settings may name fewer sets than when the position was written.
    this.position =
        position.set() < sets.size() ? position : HarvestPosition.since(position.from());
    this.loop = new PageLoop(this.position.token());
  }

  @Override
  public String name() {
    return "arxiv-oai";
  }

  @Override
  public Fetched next() {
    if (ended) {
      return new Fetched.End();
    }
    return switch (Arxiv.get(client, address(), Validators.NONE)) {
      case Reply.Received<byte[]>(var body, _) -> read(body);
      case Reply.Unchanged<byte[]> _ -> end("arXiv sent nothing, though nothing is known", null);
      // A page that was forgotten is refused by some servers instead of explained.
      case Reply.Refused<byte[]>(_, var reason) ->
          position.token().isEmpty() ? end(reason, null) : again(reason);
      case Reply.Unavailable<byte[]>(var reason, var retryAt) -> end(reason, retryAt);
    };
  }

  /// Never with `until`: the service then leaves records out.
  private String address() {
    var query =
        position.token().isEmpty()
            ? "&metadataPrefix=arXiv&set=%s&from=%s"
                .formatted(encoded(sets.get(position.set())), position.from())
            : "&resumptionToken=" + encoded(position.token());
    return settings.oai() + "?verb=ListRecords" + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }

  private Fetched read(byte[] body) {
    try {
      return take(OaiPage.read(body));
    } catch (IOException e) {
      return end("arXiv's harvest: " + e.getMessage(), null);
    }
  }

  private Fetched take(OaiPage page) {
    switch (page.error()) {
      case "", "noRecordsMatch" -> {}
      case "badResumptionToken" -> {
        return again("arXiv has forgotten the page of the harvest");
      }
      default -> {
        return end("arXiv's harvest answers " + page.error(), null);
      }
    }
    if (page.day().isAfter(today.plusDays(1))) {
      return end(Arxiv.fromTheFuture("harvests", page.day()), null);
    }
    if (!page.token().isEmpty() && loop.closes(page.token())) {
      return end("arXiv's harvest gives the same page again and again", null);
    }
    var batch = batch(page);
    int set = position.set();
    position = position.after(page, sets.size());
    ended = page.token().isEmpty() && set + 1 == sets.size();
    if (position.token().isEmpty()) {
      begin();
    }
    return batch;
  }

  private Fetched again(String reason) {
    if (++restarts > MOST_RESTARTS) {
      return end(reason, null);
    }
    position = position.again();
    begin();
    return new Fetched.Batch(List.of(), List.of(), List.of(), progress(position));
  }

  private void begin() {
    loop = new PageLoop(position.token());
    reached = null;
  }

  private Fetched end(String reason, @Nullable Instant retryAt) {
    ended = true;
    return new Fetched.Unavailable(reason, retryAt);
  }

  private Fetched batch(OaiPage page) {
    if (page.reached() != null && (reached == null || page.reached().isAfter(reached))) {
      reached = page.reached();
    }
    var papers = new ArrayList<Paper>();
    var rejections = new ArrayList<Rejection>();
    for (int i = 0; i < page.records().size(); i++) {
      var record = page.records().get(i);
      if (!categories.want(record.categories())) {
        continue;
      }
      var paper = record.paper();
      if (paper.isPresent()) {
        papers.add(paper.get());
      } else {
        rejections.add(new Rejection(i + 1L, "record without arXiv id or title"));
      }
    }
    var after = position.after(page, sets.size());
    return new Fetched.Batch(papers, rejections, page.deleted(), progress(after));
  }

  /// In days, as if records came in the order in which they changed: good enough for a bar.
  private Progress progress(HarvestPosition goOn) {
    long days = Math.max(1, ChronoUnit.DAYS.between(position.from(), today) + 1);
    boolean isSetDone = goOn.token().isEmpty();
    long inSet = reached == null ? 0 : ChronoUnit.DAYS.between(position.from(), reached);
    long done = position.set() * days + (isSetDone ? days : Math.clamp(inSet, 0, days - 1));
    return new Progress(done, days * sets.size(), goOn.toString());
  }

  @Override
  public void close() {}
}
