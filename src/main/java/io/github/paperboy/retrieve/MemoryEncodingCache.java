package io.github.paperboy.retrieve;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The encodings used last, about 4 kB each.
public final class MemoryEncodingCache implements EncodingCache {
  private static final int PAPERS = 1_000;

  private final Map<String, Encoding> byText =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Encoding> eldest) {
          return size() > PAPERS;
        }
      };

  @Override
  public synchronized Map<PaperId, Encoding> find(List<Paper> papers) {
    Map<PaperId, Encoding> found = new HashMap<>();
    for (var paper : papers) {
      var encoding = byText.get(paper.titleAndAbstract());
      if (encoding != null) {
        found.put(paper.id(), encoding);
      }
    }
    return found;
  }

  @Override
  public synchronized void keep(Paper paper, Encoding encoding) {
    byText.put(paper.titleAndAbstract(), encoding);
  }
}
