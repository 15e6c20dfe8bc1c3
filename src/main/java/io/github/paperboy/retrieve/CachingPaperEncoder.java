package io.github.paperboy.retrieve;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/// Encodes only those papers whose encodings are not kept yet. Safe for several threads.
public final class CachingPaperEncoder implements PaperEncoder {
  private final PaperEncoder encoder;
  private final EncodingCache cache;

  public CachingPaperEncoder(PaperEncoder encoder, EncodingCache cache) {
    this.encoder = encoder;
    this.cache = cache;
  }

  @Override
  public String fingerprint() {
    return encoder.fingerprint();
  }

  @Override
  public List<Encoding> encode(List<Paper> papers) {
    var kept = cache.find(papers);
    var missing = papers.stream().filter(paper -> !kept.containsKey(paper.id())).toList();
    var made = missing.isEmpty() ? List.<Encoding>of() : encoder.encode(missing);
    for (int i = 0; i < made.size(); i++) {
      cache.keep(missing.get(i), made.get(i));
    }
    var fresh = made.iterator();
    List<Encoding> encodings = new ArrayList<>(papers.size());
    for (var paper : papers) {
      var encoding = kept.get(paper.id());
      encodings.add(encoding == null ? fresh.next() : encoding);
    }
    return encodings;
  }
}
