package io.github.paperboy.embed;

import java.util.Arrays;

/// The wordpieces of one text in order, up to a limit. Filled by one thread.
final class Tokens implements TokenSink {
  private final int limit;
  private int[] ids = new int[64];
  private int[] starts = new int[64];
  private int size;

  Tokens(int limit) {
    this.limit = limit;
  }

  @Override
  public boolean accept(int id, int start) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
    }
    ids[size] = id;
    starts[size++] = start;
    return size < limit;
  }

  int size() {
    return size;
  }

  int id(int i) {
    return ids[i];
  }

  int start(int i) {
    return starts[i];
  }

  int[] ids() {
    return Arrays.copyOf(ids, size);
  }

  /// The number of pieces that stand for something before this offset of the text.
  int before(int offset) {
    var found = Arrays.binarySearch(starts, 0, size, offset);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && starts[found - 1] == offset) {
      found--;
    }
    return found;
  }
}
