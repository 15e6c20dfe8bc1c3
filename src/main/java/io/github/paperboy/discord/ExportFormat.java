package io.github.paperboy.discord;

import io.github.paperboy.paper.BibTeX;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Ways to write a reading list. Pure.
enum ExportFormat {
  BIBTEX("BibTeX", "bib") {
    @Override
    String write(List<Paper> papers) {
      return papers.stream().map(BibTeX::of).collect(Collectors.joining("\n"));
    }
  },
  /// The tagged format of [reference managers](https://en.wikipedia.org/wiki/RIS_(file_format)).
  RIS("RIS", "ris") {
    @Override
    String write(List<Paper> papers) {
      return papers.stream().map(ExportFormat::ris).collect(Collectors.joining());
    }
  },
  MARKDOWN("Markdown", "md") {
    @Override
    String write(List<Paper> papers) {
      return papers.stream().map(ExportFormat::markdown).collect(Collectors.joining());
    }
  },
  CSV("CSV", "csv") {
    @Override
    String write(List<Paper> papers) {
      return papers.stream()
          .map(ExportFormat::csv)
          .collect(Collectors.joining("", "id,title,authors,date,url\r\n", ""));
    }
  };

  private final String label;
  private final String extension;

  ExportFormat(String label, String extension) {
    this.label = label;
    this.extension = extension;
  }

  abstract String write(List<Paper> papers);

  String label() {
    return label;
  }

  String extension() {
    return extension;
  }

  /// BibTeX when it is none of them.
  static ExportFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElse(BIBTEX);
  }

  private static String ris(Paper paper) {
    var entry = new StringBuilder("TY  - GEN\r\n");
    tag(entry, "TI", paper.title());
    paper.byline().authors().forEach(author -> tag(entry, "AU", author));
    paper.date().ifPresent(date -> tag(entry, "PY", String.valueOf(date.year())));
    paper.url().ifPresent(url -> tag(entry, "UR", url.toASCIIString()));
    return entry.append("ER  - \r\n").toString();
  }

  private static void tag(StringBuilder entry, String tag, String value) {
    entry.append(tag).append("  - ").append(oneLine(value)).append("\r\n");
  }

  private static String markdown(Paper paper) {
    var title = oneLine(paper.title()).replaceAll("([\\\\\\[\\]*_`<>])", "\\\\$1");
    var linked =
        paper.url().map(url -> "[%s](%s)".formatted(title, url.toASCIIString())).orElse(title);
    var date = paper.date().map(PaperDate::toString).map(" · "::concat).orElse("");
    return "- " + linked + date + "\n";
  }

  private static String csv(Paper paper) {
    return String.join(
            ",",
            cell(paper.id().value()),
            cell(paper.title()),
            cell(String.join("; ", paper.byline().authors())),
            cell(paper.date().map(PaperDate::toString).orElse("")),
            cell(paper.url().map(URI::toASCIIString).orElse("")))
        + "\r\n";
  }

  /// Quoted; a spreadsheet must not take a title for a formula.
  private static String cell(String value) {
    var line = oneLine(value);
    var safe = line.matches("[=+\\-@].*") ? "'" + line : line;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
