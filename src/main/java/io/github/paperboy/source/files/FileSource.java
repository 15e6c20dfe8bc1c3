package io.github.paperboy.source.files;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.Rejection;
import java.io.IOException;
import java.util.ArrayList;

/// Hands out the records of a file in batches.
final class FileSource implements PaperSource {
  private final OpenFile file;
  private final Records records;
  private final ReadSettings settings;

  FileSource(OpenFile file, Records records, ReadSettings settings) {
    this.file = file;
    this.records = records;
    this.settings = settings;
  }

  @Override
  public String name() {
    return switch (file.kind()) {
      case SAVED_PAGE, API_JSON -> ApiRecord.SOURCE;
      case JSON_LINES -> JsonRecord.SOURCE;
    };
  }

  @Override
  public Fetched next() throws IOException {
    var papers = new ArrayList<Paper>();
    var rejections = new ArrayList<Rejection>();
    while (papers.size() + rejections.size() < settings.batchSize()) {
      var read = records.next();
      if (read == null) {
        break;
      }
      switch (read) {
        case Read.Found(var paper) -> papers.add(paper);
        case Read.Refused(var rejection) -> rejections.add(rejection);
      }
    }
    return papers.isEmpty() && rejections.isEmpty()
        ? end()
        : new Fetched.Batch(papers, rejections, file.position());
  }

  private Fetched end() {
    return file.shortfall()
        .<Fetched>map(reason -> new Fetched.Unavailable(reason, null))
        .orElseGet(Fetched.End::new);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
