package io.github.paperboy.watch;

import static io.github.paperboy.digest.DigestHtml.escaped;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A note as a piece of HTML with the few tags that feed readers show. Pure; every text from
/// outside is escaped.
public final class NoteHtml {
  private final WatchWords words;
  private final StringBuilder html = new StringBuilder();

  private NoteHtml(WatchWords words) {
    this.words = words;
  }

  /// The papers without a heading.
  public static String of(Note note) {
    return new NoteHtml(WatchWords.of(note.watch().language())).html(note.news());
  }

  private String html(Difference difference) {
    switch (difference) {
      case Difference.Arrived(var papers, int more) -> {
        papers.forEach(paper -> paper(paper, ""));
        if (more > 0) {
          paragraph(words.more(more));
        }
      }
      case Difference.Answered answered -> {
        paragraph(words.answered(answered));
        answered.cited().forEach(paper -> paper(paper, ""));
        if (!answered.dropped().isEmpty()) {
          paragraph(words.dropped(answered));
        }
      }
      case Difference.Happened(var happenings) ->
          happenings.forEach(each -> paper(each.paper(), words.happened(each)));
    }
    return html.toString();
  }

  private void paragraph(String text) {
    html.append("<p>").append(escaped(text)).append("</p>\n");
  }

  private void paper(NotedPaper paper, String happened) {
    html.append("<p><b>");
    link(paper.title(), paper.url());
    html.append("</b>");
    line("<small>", paper.byline(), "</small>");
    line("<q>", paper.quote(), "</q>");
    line("", happened, "");
    html.append("</p>\n");
  }

  private void line(String before, String text, String after) {
    if (!text.isEmpty()) {
      html.append("<br>\n").append(before).append(escaped(text)).append(after);
    }
  }

  private void link(String text, @Nullable URI target) {
    if (target == null) {
      html.append(escaped(text));
    } else {
      html.append("<a href=\"").append(escaped(target.toString())).append("\">");
      html.append(escaped(text)).append("</a>");
    }
  }
}
