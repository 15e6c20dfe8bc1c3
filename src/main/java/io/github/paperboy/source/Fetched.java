package io.github.paperboy.source;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What asking a source for more can give.
public sealed interface Fetched {
  /// Some papers and what was refused on the way.
  ///
  /// @param papers in the source's order
  /// @param rejections records that could not be understood
  /// @param withdrawn papers of which the source says no more than that they are withdrawn
  /// @param progress how far the source is read
  record Batch(
      List<Paper> papers, List<Rejection> rejections, List<PaperId> withdrawn, Progress progress)
      implements Fetched {
    public Batch {
      papers = List.copyOf(papers);
      rejections = List.copyOf(rejections);
      withdrawn = List.copyOf(withdrawn);
    }

    /// Part of a source that is read once, such as a file.
    ///
    /// @param position how far it is read, in its own unit
    public Batch(List<Paper> papers, List<Rejection> rejections, long position) {
      this(papers, rejections, List.of(), new Progress(position, -1, null));
    }

    public long position() {
      return progress.done();
    }
  }

  /// How far a source is read.
  ///
  /// @param done in the source's own unit (bytes of a file, days of a harvest), for a progress bar
  /// @param total the whole in the same unit; -1 when the source does not know
  /// @param goOn where to go on once this batch is stored, in the source's own words; null when
  ///   there is no such place, or it is the one of the batch before
  record Progress(long done, long total, @Nullable String goOn) {}

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
