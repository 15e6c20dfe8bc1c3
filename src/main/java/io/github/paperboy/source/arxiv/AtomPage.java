package io.github.paperboy.source.arxiv;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.source.ForeignText;
import java.io.IOException;
import java.util.List;

/// Papers that were looked up. Immutable.
///
/// @param papers in the service's order
/// @param total how many the service has for the same question
record AtomPage(List<Paper> papers, int total) {
  AtomPage {
    papers = List.copyOf(papers);
  }

  /// @throws IOException if this is no list of papers, or the service tells an error; one line for
  ///   people
  static AtomPage read(byte[] xml) throws IOException {
    var feed = Xml.read(xml);
    if (!feed.name().equals("feed")) {
      throw new IOException("the answer is no list of papers");
    }
    var entries = feed.all("entry").toList();
    for (var entry : entries) {
      if (entry.text("id").contains("/api/errors")) {
        throw new IOException(
            "the service says: " + ForeignText.oneLine(entry.text("summary"), 200));
      }
    }
    var papers = entries.stream().flatMap(each -> record(each).paper().stream()).toList();
    var total = feed.text("totalResults").strip();
    return new AtomPage(
        papers, total.matches("\\d{1,9}") ? Integer.parseInt(total) : papers.size());
  }

  private static ArxivRecord record(Node entry) {
    return new ArxivRecord(
        entry.text("id").strip(),
        null,
        entry.text("title"),
        entry.text("summary"),
        entry.all("author").map(each -> each.text("name")).toList(),
        entry.text("published"),
        null,
        entry.all("category").map(each -> each.attribute("term")).toList(),
        entry.text("comment"),
        entry.text("doi"));
  }
}
