package io.github.paperboy.ask.model;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the papers against which a text will be checked while the model still writes it: the best
/// one at once, each other when it is first cited. The check then finds them read. Fed by one
/// thread at a time.
final class ReadingAhead {
  private static final Logger LOG = LoggerFactory.getLogger(ReadingAhead.class);

  /// Longer than any mark, so that one which comes in two pieces is seen.
  private static final int TAIL = 60;

  private final Support support;
  private final List<Evidence> evidence;
  private final Set<Integer> begun = new HashSet<>();
  private String tail = "";

  ReadingAhead(Support support, List<Evidence> evidence) {
    this.support = support;
    this.evidence = evidence;
    begin(1);
  }

  void add(String piece) {
    var text = tail + piece;
    DraftReader.MARK
        .matcher(text)
        .results()
        .flatMap(mark -> DraftReader.ids(mark.group()).stream())
        .forEach(this::begin);
    tail = text.substring(Math.max(0, text.length() - TAIL));
  }

  private void begin(int number) {
    if (number >= 1 && number <= evidence.size() && begun.add(number)) {
      var paper = evidence.get(number - 1).paper();
      Thread.ofVirtual().name("read-ahead").start(() -> read(paper));
    }
  }

  /// A paper that cannot be read now will say so when it is checked.
  private void read(Paper paper) {
    try {
      support.read(paper);
    } catch (RuntimeException failure) {
      LOG.debug("could not read {} ahead", paper.id(), failure);
    }
  }
}
