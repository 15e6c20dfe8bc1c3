package io.github.paperboy.watch;

import java.util.ArrayList;
import java.util.List;

/// A note as plain text, for terminals and feeds. Pure.
public final class NoteText {
  private NoteText() {}

  /// The lines, not wrapped; an empty one before each paper.
  public static List<String> lines(Note note) {
    var words = WatchWords.of(note.watch().language());
    List<String> lines = new ArrayList<>();
    lines.add(words.heading(note.watch().subject()));
    switch (note.news()) {
      case Difference.Arrived(var papers, int more) -> {
        papers.forEach(paper -> add(lines, paper));
        if (more > 0) {
          lines.add("");
          lines.add(words.more(more));
        }
      }
      case Difference.Answered answered -> {
        lines.add(words.answered(answered));
        answered.cited().forEach(paper -> add(lines, paper));
        if (!answered.dropped().isEmpty()) {
          lines.add("");
          lines.add(words.dropped(answered));
        }
      }
      case Difference.Happened(var happenings) ->
          happenings.forEach(each -> {
            add(lines, each.paper());
            lines.add("   " + words.happened(each));
          });
    }
    return lines;
  }

  private static void add(List<String> lines, NotedPaper paper) {
    lines.add("");
    lines.add("• " + paper.title());
    addUnlessEmpty(lines, paper.byline());
    addUnlessEmpty(lines, paper.quote().isEmpty() ? "" : "“" + paper.quote() + "”");
    addUnlessEmpty(lines, paper.url() == null ? "" : paper.url().toString());
  }

  private static void addUnlessEmpty(List<String> lines, String line) {
    if (!line.isEmpty()) {
      lines.add("   " + line);
    }
  }
}
