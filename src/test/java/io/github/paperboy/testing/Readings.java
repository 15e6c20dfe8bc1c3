package io.github.paperboy.testing;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.LiveSource;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.Start;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reading of a source gave, all at once.
///
/// @param papers in order
/// @param batches how many there were
/// @param position where the last of them that says so says to go on
/// @param end what came last
public record Readings(List<Paper> papers, int batches, @Nullable String position, Fetched end) {
  public static Readings of(LiveSource source, Start start) throws IOException {
    try (var reading = source.open(start)) {
      return of(reading, Integer.MAX_VALUE);
    }
  }

  /// Reads no more than so many batches.
  public static Readings of(PaperSource reading, int most) throws IOException {
    var papers = new ArrayList<Paper>();
    String position = null;
    for (int batches = 0; batches < most; batches++) {
      var part = reading.next();
      if (!(part instanceof Fetched.Batch batch)) {
        return new Readings(papers, batches, position, part);
      }
      papers.addAll(batch.papers());
      position = batch.progress().goOn() != null ? batch.progress().goOn() : position;
    }
    return new Readings(papers, most, position, new Fetched.End());
  }

  public List<String> ids() {
    return papers.stream().map(paper -> paper.id().value()).toList();
  }
}
