package io.github.paperboy.source;

import io.github.paperboy.paper.Paper;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What asking a source for more can give.
public sealed interface Fetched {
  /// Some papers and what was refused on the way.
  ///
  /// @param papers in the source's order
  /// @param rejections records that could not be understood
  /// @param position how far the source is read, in its own unit (bytes of a file), for a progress
  ///   bar
  record Batch(List<Paper> papers, List<Rejection> rejections, long position) implements Fetched {
    public Batch {
      papers = List.copyOf(papers);
      rejections = List.copyOf(rejections);
    }
  }

  /// Everything has been read.
  record End() implements Fetched {}

  /// The source has nothing newer than what was read before.
  record Unchanged() implements Fetched {}

  /// The source cannot be read now.
  ///
  /// @param reason one sentence for people
  /// @param retryAt when to try again, if the source said so
  record Unavailable(String reason, @Nullable Instant retryAt) implements Fetched {}
}
