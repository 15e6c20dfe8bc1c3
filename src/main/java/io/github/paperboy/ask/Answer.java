package io.github.paperboy.ask;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import java.util.List;

/// What a question was answered with. Every outcome carries its [Trace]: what was understood, what
/// was searched and how long it took.
public sealed interface Answer {
  Trace trace();

  /// An answer of which every statement rests on quotes that were found again in their abstracts.
  ///
  /// @param statements in reading order, not empty
  /// @param citations the sources, by number
  /// @param writer who wrote it, as shown to readers, such as "quoted from abstracts, no language
  ///   model"
  record Cited(List<Statement> statements, List<Citation> citations, String writer, Trace trace)
      implements Answer {
    public Cited {
      statements = List.copyOf(statements);
      citations = List.copyOf(citations);
    }

    /// How many of the statements shown hold.
    public Badge badge() {
      return Badge.of(statements);
    }
  }

  /// Papers on the matter are there, but they do not state what is asked.
  ///
  /// @param reason one sentence for the reader
  /// @param nearest the papers a reader may want to look into, best first
  record Unsupported(String reason, List<Paper> nearest, Trace trace) implements Answer {
    public Unsupported {
      nearest = List.copyOf(nearest);
    }
  }

  /// Nothing in the index is about the question.
  ///
  /// @param reason one sentence for the reader
  /// @param nearest the nearest papers all the same, best first
  record NothingFound(String reason, List<Paper> nearest, Trace trace) implements Answer {
    public NothingFound {
      nearest = List.copyOf(nearest);
    }
  }

  /// The answer could not be written; the evidence is kept, so that the reader still gets papers.
  ///
  /// @param reason one sentence for the reader
  record Failed(String reason, List<Evidence> evidence, Trace trace) implements Answer {
    public Failed {
      evidence = List.copyOf(evidence);
    }
  }
}
