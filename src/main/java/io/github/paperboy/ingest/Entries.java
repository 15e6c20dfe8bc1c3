package io.github.paperboy.ingest;

import dev.langchain4j.data.segment.TextSegment;
import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.IndexEntry;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.store.TextHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes index entries of papers: a static vector for each, and the encoding if the store has it.
/// Safe for several threads.
final class Entries {
  private final Workshop workshop;

  Entries(Workshop workshop) {
    this.workshop = workshop;
  }

  /// Stands for what is encoded of a paper.
  static TextHash hash(Paper paper) {
    return TextHash.of(paper.title() + "\n" + paper.abstractText());
  }

  List<IndexEntry> of(List<Paper> papers) {
    var hashes = papers.stream().map(Entries::hash).toList();
    return of(papers, workshop.store().encodings(workshop.encoderFingerprint(), hashes));
  }

  /// @param encodings in bytes, by what was encoded
  List<IndexEntry> of(List<Paper> papers, Map<TextHash, byte[]> encodings) {
    var segments =
        papers.stream().map(paper -> TextSegment.from(paper.titleAndAbstract())).toList();
    var vectors = workshop.statics().embedAll(segments).content();
    var entries = new ArrayList<IndexEntry>(papers.size());
    for (int i = 0; i < papers.size(); i++) {
      var paper = papers.get(i);
      var encoding = decoded(encodings.get(hash(paper)));
      entries.add(new IndexEntry(paper, vectors.get(i).vector(), encoding));
    }
    return entries;
  }

  private static @Nullable Encoding decoded(byte @Nullable [] bytes) {
    return bytes == null ? null : Encoding.fromBytes(bytes);
  }
}
