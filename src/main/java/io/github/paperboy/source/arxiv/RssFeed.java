package io.github.paperboy.source.arxiv;

import io.github.paperboy.paper.PaperDate;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The announcements of one day. Immutable.
///
/// @param day the day, in arXiv's time zone
/// @param items new papers, papers new to a category, and replacements
record RssFeed(LocalDate day, List<ArxivRecord> items) {
  /// A feed is cut off here.
  static final int MOST_ITEMS = 2_000;

  private static final Pattern ID = Pattern.compile("oai:arXiv\\.org:(\\S+)");
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "^\\s*arXiv:\\S+\\s+Announce Type:\\s*([a-z-]+)\\s*(?:Abstract:)?\\s*(.*)$",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  RssFeed {
    items = List.copyOf(items);
  }

  /// @throws IOException if these are no announcements; one line for people
  static RssFeed read(byte[] xml) throws IOException {
    var channel =
        Xml.read(xml)
            .first("channel")
            .orElseThrow(() -> new IOException("the answer is no list of announcements"));
    var day = day(channel.text("pubDate"));
    if (day == null) {
      throw new IOException("the announcements say of no day which they are of");
    }
    var items = new ArrayList<ArxivRecord>();
    channel.all("item").forEach(item -> items.add(record(item, day)));
    return new RssFeed(day, items);
  }

  private static @Nullable LocalDate day(String date) {
    try {
      return ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
          .withZoneSameInstant(Arxiv.ZONE)
          .toLocalDate();
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static ArxivRecord record(Node item, LocalDate day) {
    Matcher description = DESCRIPTION.matcher(item.text("description"));
    boolean isMarked = description.matches();
    var kind =
        (isMarked ? description.group(1) : item.text("announce_type")).toLowerCase(Locale.ROOT);
    return new ArxivRecord(
        id(item),
        null,
        item.text("title"),
        isMarked ? description.group(2) : item.text("description"),
        authors(item),
        "",
        kind.startsWith("replace") ? null : PaperDate.of(day),
        item.all("category").map(Node::text).toList(),
        "",
        item.text("DOI"));
  }

  private static String id(Node item) {
    Matcher oai = ID.matcher(item.text("guid"));
    return oai.find() ? oai.group(1) : item.text("link").strip();
  }

  /// One text for all of them, or one element each.
  private static List<String> authors(Node item) {
    var creators = item.all("creator").map(Node::text).toList();
    return creators.size() == 1 ? List.of(creators.getFirst().split(",\\s+")) : creators;
  }
}
