package io.github.paperboy.embed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The wordpieces of a model by their spelling: two hash tables over one array of characters, one
/// for pieces that begin a word and one for those that continue it (`##` before them). Every start
/// waits for it, so it can be stored as it stands in memory. Immutable.
final class Vocabulary {
  static final int ABSENT = -1;

  private static final String CONTINUES = "##";
  private static final int HEADER = 4 * Integer.BYTES;

  private final char[] text;
  private final int[] starts;
  private final int[] ends;
  private final int[] beginning;
  private final int[] continuing;
  private final int longest;

  /// @param lines one piece per line, the line number from 0 being its id
  Vocabulary(String lines) {
    text = lines.toCharArray();
    var size = (int) lines.chars().filter(c -> c == '\n').count();
    starts = new int[size];
    ends = new int[size];
    var slots = Math.max(16, Integer.highestOneBit(size) * 4);
    beginning = new int[slots];
    continuing = new int[slots];
    longest = fill();
  }

  private Vocabulary(ByteBuffer bytes, int size, int slots, int characters) {
    longest = bytes.getInt();
    starts = ints(bytes, size);
    ends = ints(bytes, size);
    beginning = ints(bytes, slots);
    continuing = ints(bytes, slots);
    text = new char[characters];
    bytes.asCharBuffer().get(text);
  }

  private static int[] ints(ByteBuffer bytes, int count) {
    var ints = new int[count];
    bytes.asIntBuffer().get(ints);
    bytes.position(bytes.position() + count * Integer.BYTES);
    return ints;
  }

  /// @param bytes as [#bytes()] gave them
  /// @throws IOException if they are something else
  static Vocabulary of(byte[] bytes) throws IOException {
    var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < HEADER) {
      throw new IOException("%d bytes are no vocabulary".formatted(bytes.length));
    }
    var size = buffer.getInt();
    var slots = buffer.getInt();
    var characters = buffer.getInt();
    var expected = HEADER + 8L * size + 8L * slots + 2L * characters;
    if (size < 0 || Integer.bitCount(slots) != 1 || characters < 0 || bytes.length != expected) {
      throw new IOException("%d bytes are no vocabulary".formatted(bytes.length));
    }
    return new Vocabulary(buffer, size, slots, characters);
  }

  /// The vocabulary as it stands in memory, little-endian.
  byte[] bytes() {
    var length = HEADER + 8 * starts.length + 8 * beginning.length + 2 * text.length;
    var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(starts.length).putInt(beginning.length).putInt(text.length).putInt(longest);
    for (var ints : new int[][] {starts, ends, beginning, continuing}) {
      buffer.asIntBuffer().put(ints);
      buffer.position(buffer.position() + ints.length * Integer.BYTES);
    }
    buffer.asCharBuffer().put(text);
    return buffer.array();
  }

  private int fill() {
    var most = 0;
    var start = 0;
    for (var id = 0; id < starts.length; id++) {
      var end = start;
      while (text[end] != '\n') {
        end++;
      }
      var continues = end - start > 2 && text[start] == '#' && text[start + 1] == '#';
      starts[id] = continues ? start + CONTINUES.length() : start;
      ends[id] = end;
      put(continues ? continuing : beginning, id);
      most = Math.max(most, ends[id] - starts[id]);
      start = end + 1;
    }
    return most;
  }

  private void put(int[] table, int id) {
    var slot = slot(table, hash(text, starts[id], ends[id]));
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = id + 1;
  }

  int size() {
    return starts.length;
  }

  /// Characters of the longest piece.
  int longest() {
    return longest;
  }

  /// The id of the piece that begins a word and spells `word[from, to)`, or [#ABSENT].
  ///
  /// @param hash as [#extend] makes it
  int beginning(int hash, char[] word, int from, int to) {
    return find(beginning, hash, word, from, to);
  }

  /// The id of the piece that continues a word and spells `word[from, to)`, or [#ABSENT].
  int continuing(int hash, char[] word, int from, int to) {
    return find(continuing, hash, word, from, to);
  }

  /// The id of a mark such as `[CLS]`.
  ///
  /// @throws IllegalArgumentException if the vocabulary does not have it
  int mark(String piece) {
    var chars = piece.toCharArray();
    var id = beginning(hash(chars, 0, chars.length), chars, 0, chars.length);
    if (id == ABSENT) {
      throw new IllegalArgumentException(
          "the vocabulary of %d pieces has no %s".formatted(size(), piece));
    }
    return id;
  }

  private int find(int[] table, int hash, char[] word, int from, int to) {
    for (var slot = slot(table, hash); table[slot] != 0; slot = (slot + 1) & (table.length - 1)) {
      var id = table[slot] - 1;
      if (Arrays.equals(text, starts[id], ends[id], word, from, to)) {
        return id;
      }
    }
    return ABSENT;
  }

  private static int slot(int[] table, int hash) {
    return (hash * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
  }

  private static int hash(char[] chars, int from, int to) {
    var hash = 0;
    for (var i = from; i < to; i++) {
      hash = extend(hash, chars[i]);
    }
    return hash;
  }

  /// The hash of a spelling (0 when empty) with one more character at its end.
  static int extend(int hash, char next) {
    return 31 * hash + next;
  }
}
