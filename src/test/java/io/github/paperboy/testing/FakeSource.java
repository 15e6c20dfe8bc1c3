package io.github.paperboy.testing;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.Rejection;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// A source that gives what it was told to give.
public final class FakeSource implements PaperSource {
  private final Queue<Fetched> parts = new ArrayDeque<>();
  private @Nullable String failure;

  /// A source that gives these papers in batches.
  public static FakeSource of(List<Paper> papers, int batch) {
    var source = new FakeSource();
    for (int from = 0; from < papers.size(); from += batch) {
      int to = Math.min(papers.size(), from + batch);
      source.then(new Fetched.Batch(papers.subList(from, to), List.of(), to));
    }
    return source;
  }

  public FakeSource then(Fetched part) {
    parts.add(part);
    return this;
  }

  public FakeSource thenRejects(List<Rejection> rejections) {
    return then(new Fetched.Batch(List.of(), rejections, 0));
  }

  /// After everything else, reading fails.
  public FakeSource thenFails(String message) {
    failure = message;
    return this;
  }

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public Fetched next() throws IOException {
    if (parts.isEmpty() && failure != null) {
      throw new IOException(failure);
    }
    return parts.isEmpty() ? new Fetched.End() : parts.remove();
  }

  @Override
  public void close() {}
}
