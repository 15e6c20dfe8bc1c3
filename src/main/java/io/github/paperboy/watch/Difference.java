package io.github.paperboy.watch;

import io.github.paperboy.store.PaperEvent;
import java.util.List;

/// What a note tells.
public sealed interface Difference {
  /// New papers.
  ///
  /// @param papers best first
  /// @param more how many beside them
  record Arrived(List<NotedPaper> papers, int more) implements Difference {
    public Arrived {
      papers = List.copyOf(papers);
    }
  }

  /// The answer to a question rests on new papers.
  ///
  /// @param cited new papers that it cites, each with the sentence it is cited for
  /// @param dropped titles of papers that it cited before and cites no more
  /// @param before whether there was an answer before
  record Answered(List<NotedPaper> cited, List<String> dropped, boolean before)
      implements Difference {
    public Answered {
      cited = List.copyOf(cited);
      dropped = List.copyOf(dropped);
    }
  }

  /// Something happened to papers.
  ///
  /// @param happenings earliest first
  record Happened(List<Happening> happenings) implements Difference {
    public Happened {
      happenings = List.copyOf(happenings);
    }
  }

  /// Something that happened to a paper.
  ///
  /// @param kind what
  /// @param paper as it is now
  /// @param detail number of the version, address of the code; empty for a withdrawal
  record Happening(PaperEvent.Kind kind, NotedPaper paper, String detail) {}

  /// The papers it is about, in order.
  default List<NotedPaper> papers() {
    return switch (this) {
      case Arrived arrived -> arrived.papers;
      case Answered answered -> answered.cited;
      case Happened happened -> happened.happenings.stream().map(Happening::paper).toList();
    };
  }
}
