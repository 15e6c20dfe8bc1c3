package io.github.paperboy.source.arxiv;

import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One page of a harvest. Immutable.
///
/// @param day when the answer was made, in the service's own time
/// @param records in the service's order
/// @param deleted papers that are no more
/// @param token for the next page; empty on the last
/// @param reached the latest day of change among the records; null when there is none
/// @param error the service's code for what is wrong; empty when nothing is
record OaiPage(
    LocalDate day,
    List<ArxivRecord> records,
    List<PaperId> deleted,
    String token,
    @Nullable LocalDate reached,
    String error) {
  OaiPage {
    records = List.copyOf(records);
    deleted = List.copyOf(deleted);
  }

  /// @throws IOException if this is no page of a harvest; one line for people
  static OaiPage read(byte[] xml) throws IOException {
    var root = Xml.read(xml);
    var day = day(root.text("responseDate"));
    if (!root.name().equals("OAI-PMH") || day == null) {
      throw new IOException("the answer is no page of a harvest");
    }
    var list = root.first("ListRecords").or(() -> root.first("GetRecord"));
    var error = root.first("error").map(each -> each.attribute("code")).orElse("");
    if (list.isEmpty() && error.isEmpty()) {
      throw new IOException("the page of the harvest has neither records nor an error");
    }
    var nodes = list.stream().flatMap(each -> each.all("record")).toList();
    var records = new ArrayList<ArxivRecord>();
    nodes.stream().flatMap(OaiPage::metadata).map(OaiPage::record).forEach(records::add);
    return new OaiPage(
        day,
        records,
        deleted(nodes),
        list.map(each -> each.text("resumptionToken").strip()).orElse(""),
        reached(nodes),
        error);
  }

  private static @Nullable LocalDate day(String date) {
    try {
      var text = date.strip();
      return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  private static Stream<Node> metadata(Node record) {
    return record.first("metadata").stream().flatMap(each -> each.all("arXiv"));
  }

  /// A paper without a date of change is in its first version.
  private static ArxivRecord record(Node arxiv) {
    return new ArxivRecord(
        arxiv.text("id").strip(),
        arxiv.text("updated").isBlank() ? 1 : null,
        arxiv.text("title"),
        arxiv.text("abstract"),
        arxiv.first("authors").stream()
            .flatMap(each -> each.all("author"))
            .map(OaiPage::name)
            .toList(),
        arxiv.text("created"),
        null,
        Arrays.asList(arxiv.text("categories").strip().split("\\s+")),
        arxiv.text("comments"),
        arxiv.text("doi"));
  }

  private static String name(Node author) {
    return String.join(
        " ", author.text("forenames"), author.text("keyname"), author.text("suffix"));
  }

  private static List<PaperId> deleted(List<Node> records) {
    return records.stream()
        .flatMap(each -> each.first("header").stream())
        .filter(header -> header.attribute("status").equals("deleted"))
        .flatMap(header ->
            PaperId.arxiv(header.text("identifier").strip().replace("oai:arXiv.org:", "")).stream())
        .toList();
  }

  private static @Nullable LocalDate reached(List<Node> records) {
    LocalDate latest = null;
    for (var record : records) {
      var changed = day(record.first("header").map(each -> each.text("datestamp")).orElse(""));
      if (changed != null && (latest == null || changed.isAfter(latest))) {
        latest = changed;
      }
    }
    return latest;
  }
}
