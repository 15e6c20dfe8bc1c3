package io.github.paperboy.testing;

import io.github.paperboy.testing.FakeService.Answer;
import io.github.paperboy.testing.FakeService.Visit;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/// arXiv's announcements, harvest and look-up on the loopback address, all of one list of changes
/// that a test adds to. Strict about arXiv's etiquette, see [FakeService].
public final class FakeArxiv implements AutoCloseable {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  private final List<Change> changes = new ArrayList<>();
  private final InstantSource clock;
  private final int page;
  private final FakeService service;
  private boolean isDisordered;

  /// A paper as it was on a day.
  private record Change(LocalDate day, FakePaper paper) {}

  /// @param page records on a page of the harvest
  public FakeArxiv(InstantSource clock, int page) {
    this.clock = clock;
    this.page = page;
    this.service = new FakeService(clock, Duration.ofSeconds(3), this::answer);
  }

  public FakeService service() {
    return service;
  }

  public String rss() {
    return service.base() + "/rss";
  }

  public String oai() {
    return service.base() + "/oai";
  }

  public String atom() {
    return service.base() + "/api/query";
  }

  /// On this day papers came or changed.
  public synchronized void on(LocalDate day, List<FakePaper> papers) {
    papers.forEach(paper -> changes.add(new Change(day, paper)));
  }

  /// From now on pages of the harvest come in another order, and each has the records of the one
  /// before once more; feeds have every item twice.
  public synchronized void disorder() {
    isDisordered = true;
  }

  private synchronized Answer answer(Visit visit) {
    return switch (visit.uri().getPath().split("/")[1]) {
      case "rss" -> announcements(visit);
      case "oai" -> Answer.of("text/xml; charset=utf-8", harvest(visit));
      case "api" -> Answer.of("application/atom+xml", lookUp(visit));
      default -> Answer.status(404);
    };
  }

  private Answer announcements(Visit visit) {
    var day = LocalDate.ofInstant(clock.instant(), ZONE);
    var etag = "\"%s-%d\"".formatted(day, changes.size());
    if (etag.equals(visit.headers().getFirst("If-None-Match"))) {
      return Answer.status(304);
    }
    var items =
        changes.stream()
            .filter(change -> change.day().equals(day))
            .map(FakeArxiv::item)
            .collect(Collectors.joining())
            .repeat(isDisordered ? 2 : 1);
    var published =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.of(day.atStartOfDay(), ZONE));
    return Answer.of(
            "application/rss+xml",
            """
            <rss version="2.0" xmlns:arxiv="http://arxiv.org/schemas/atom"
                xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>cs updates</title>
            <pubDate>%s</pubDate>%s</channel></rss>
            """
                .formatted(published, items))
        .with("ETag", etag);
  }

  private static String item(Change change) {
    var paper = change.paper();
    var kind = paper.version() == 1 ? "new" : "replace";
    return """
    <item><title>%s</title><link>https://arxiv.org/abs/%s</link>
    <description>arXiv:%sv%d Announce Type: %s
    Abstract: %s</description>
    <guid isPermaLink="false">oai:arXiv.org:%sv%d</guid><category>cs.AI</category>
    <arxiv:announce_type>%s</arxiv:announce_type><dc:creator>Ada Kite, Bo Line</dc:creator>
    </item>
    """
        .formatted(
            paper.title(),
            paper.number(),
            paper.number(),
            paper.version(),
            kind,
            text(paper),
            paper.number(),
            paper.version(),
            kind);
  }

  private static String text(FakePaper paper) {
    var text = paper.withdrawn() ? "This paper has been withdrawn." : paper.text();
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private String harvest(Visit visit) {
    var token = visit.parameter("resumptionToken").split(",");
    boolean isFirst = token.length < 2;
    var from = LocalDate.parse(isFirst ? visit.parameter("from") : token[0]);
    int at = isFirst ? 0 : Integer.parseInt(token[1]);
    var wanted =
        new ArrayList<>(changes.stream().filter(change -> !change.day().isBefore(from)).toList());
    if (isDisordered) {
      Collections.shuffle(wanted, new Random(7));
    }
    if (wanted.isEmpty()) {
      return oai("<error code=\"noRecordsMatch\"/>");
    }
    int end = Math.min(wanted.size(), at + page);
    var records =
        wanted.subList(isDisordered ? Math.max(0, at - page) : at, end).stream()
            .map(FakeArxiv::record)
            .collect(Collectors.joining());
    var next =
        end < wanted.size()
            ? "<resumptionToken>%s,%d</resumptionToken>".formatted(from, end)
            : "<resumptionToken/>";
    return oai("<ListRecords>" + records + next + "</ListRecords>");
  }

  /// An answer that tells an error of the harvest.
  public Answer harvestError(String code) {
    return Answer.of("text/xml", oai("<error code=\"%s\">no</error>".formatted(code)));
  }

  private String oai(String body) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>%s</responseDate>
    %s</OAI-PMH>
    """
        .formatted(clock.instant().atOffset(ZoneOffset.UTC).withNano(0), body);
  }

  private static String record(Change change) {
    var paper = change.paper();
    var updated = paper.version() == 1 ? "" : "<updated>%s</updated>".formatted(change.day());
    return """
    <record><header><identifier>oai:arXiv.org:%s</identifier><datestamp>%s</datestamp></header>
    <metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>%s</id><created>%s</created>%s
    <authors><author><keyname>Kite</keyname><forenames>Ada</forenames></author></authors>
    <title>%s</title><categories>cs.AI cs.RO</categories><abstract>  %s
    </abstract></arXiv></metadata></record>
    """
        .formatted(
            paper.number(),
            change.day(),
            paper.number(),
            paper.day(),
            updated,
            paper.title(),
            text(paper));
  }

  private String lookUp(Visit visit) {
    var ids = List.of(visit.parameter("id_list").split(","));
    var title = visit.parameter("search_query").replaceAll("ti:|\"", "");
    var entries =
        changes.stream()
            .map(Change::paper)
            .filter(p -> ids.contains(p.number()) || Objects.equals(plain(p.title()), title))
            .map(FakeArxiv::entry)
            .collect(Collectors.joining());
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\">" + entries + "</feed>";
  }

  private static String plain(String title) {
    return title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String entry(FakePaper paper) {
    return """
    <entry><id>http://arxiv.org/abs/%sv%d</id><published>%sT08:00:00Z</published>
    <title>%s</title><summary>%s</summary><author><name>Ada Kite</name></author>
    <category term="cs.AI"/></entry>
    """
        .formatted(paper.number(), paper.version(), paper.day(), paper.title(), text(paper));
  }

  @Override
  public void close() {
    service.close();
  }
}
