package io.github.paperboy.index.lucene;

import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/// Which document of a reader is which paper. Remembers the papers a view has found, because those
/// are the ones whose vectors and texts are asked for next. Safe for any number of threads.
final class DocIds {
  private static final int MAX_REMEMBERED = 20_000;

  private final IndexReader reader;
  private final Map<PaperId, Integer> found = new ConcurrentHashMap<>();

  DocIds(IndexReader reader) {
    this.reader = reader;
  }

  /// A paper and its document.
  record Located(PaperId id, int doc) {}

  /// The papers of some documents, in the order given.
  List<PaperId> ids(int[] docs) throws IOException {
    var sorted = docs.clone();
    Arrays.sort(sorted);
    Map<Integer, PaperId> byDoc = HashMap.newHashMap(docs.length);
    var values = new DocValuesCursor(reader.leaves(), Fields.ID);
    for (int doc : sorted) {
      var id = id(values, doc);
      byDoc.put(doc, id);
      remember(id, doc);
    }
    return Arrays.stream(docs).mapToObj(byDoc::get).toList();
  }

  private static PaperId id(DocValuesCursor values, int doc) throws IOException {
    var value = values.at(doc);
    if (value == null) {
      throw new CorruptIndexException("document " + doc + " has no id", Fields.ID);
    }
    return new PaperId(value.utf8ToString());
  }

  /// The papers that are there, in the order of their documents, each once.
  List<Located> locate(Collection<PaperId> ids) throws IOException {
    List<Located> located = new ArrayList<>(ids.size());
    Set<PaperId> unknown = new LinkedHashSet<>();
    for (var id : new LinkedHashSet<>(ids)) {
      var doc = found.get(id);
      if (doc == null) {
        unknown.add(id);
      } else {
        located.add(new Located(id, doc));
      }
    }
    for (var leaf : reader.leaves()) {
      if (unknown.isEmpty()) {
        break;
      }
      locate(unknown, leaf, located);
    }
    located.sort(Comparator.comparingInt(Located::doc));
    return located;
  }

  private void locate(Set<PaperId> unknown, LeafReaderContext leaf, List<Located> located)
      throws IOException {
    var terms = leaf.reader().terms(Fields.ID);
    if (terms == null) {
      return;
    }
    var each = terms.iterator();
    PostingsEnum postings = null;
    for (var ids = unknown.iterator(); ids.hasNext(); ) {
      var id = ids.next();
      if (!each.seekExact(new BytesRef(id.value()))) {
        continue;
      }
      postings = each.postings(postings, PostingsEnum.NONE);
      int doc = live(leaf, postings);
      if (doc != DocIdSetIterator.NO_MORE_DOCS) {
        located.add(new Located(id, leaf.docBase + doc));
        remember(id, leaf.docBase + doc);
        ids.remove();
      }
    }
  }

  private static int live(LeafReaderContext leaf, PostingsEnum postings) throws IOException {
    var live = leaf.reader().getLiveDocs();
    int doc = postings.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
      doc = postings.nextDoc();
    }
    return doc;
  }

  private void remember(PaperId id, int doc) {
    if (found.size() < MAX_REMEMBERED) {
      found.put(id, doc);
    }
  }
}
