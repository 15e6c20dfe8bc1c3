package io.github.paperboy.source.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file opened as text of a known kind: unpacked where it is gzip, without a byte order mark. For
/// one thread.
final class OpenFile implements Closeable {
  private static final int HEAD = 1 << 16;

  /// A file that begins with more blanks than this is called empty.
  private static final int MOST_BLANKS = 16 << 20;

  private final Path path;
  private final CountingStream bytes;
  private final InputStream text;
  private final Optional<TolerantGzip> gzip;
  private final FileKind kind;
  private @Nullable String breakOff;

  private OpenFile(Path path, CountingStream bytes) throws IOException {
    this.path = path;
    this.bytes = bytes;
    var raw = new BufferedInputStream(bytes, HEAD);
    this.gzip = isGzip(raw) ? Optional.of(new TolerantGzip(raw, path)) : Optional.empty();
    this.text = new BufferedInputStream(gzip.isPresent() ? gzip.get() : raw, HEAD);
    skipByteOrderMark();
    this.kind = sniff(head());
  }

  static OpenFile open(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new IOException("%s: there is no such file; %s".formatted(path, FileKind.EXPECTED));
    }
    if (Files.isDirectory(path)) {
      throw new IOException("%s is a directory; name the files in it".formatted(path));
    }
    if (!Files.isReadable(path)) {
      throw new IOException(
          "%s may not be read by this user; change its permissions".formatted(path));
    }
    var bytes = new CountingStream(Files.newInputStream(path));
    try {
      return new OpenFile(path, bytes);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  FileKind kind() {
    return kind;
  }

  InputStream text() {
    return text;
  }

  /// Bytes of the file that have been read, packed as they are.
  long position() {
    return bytes.count();
  }

  /// Why the text ended before its end, if it did so; known once the text is read.
  Optional<String> damage() {
    return gzip.flatMap(TolerantGzip::damage).or(() -> Optional.ofNullable(breakOff));
  }

  /// Notes what its reader noticed: an answer that came without its length may have been cut off.
  ///
  /// @param how as [#damage()] gives it
  void breaksOff(String how) {
    breakOff = how;
  }

  /// [#damage()] as one sentence for people that names the file.
  Optional<String> shortfall() {
    return damage()
        .map(damage ->
            "%s was not read to its end: %s; fetch the file again".formatted(path, damage));
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  private static boolean isGzip(InputStream raw) throws IOException {
    var magic = head(raw, 2);
    return magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
  }

  private void skipByteOrderMark() throws IOException {
    var mark = head(text, 3);
    if (mark.length == 3
        && (mark[0] & 0xFF) == 0xEF
        && (mark[1] & 0xFF) == 0xBB
        && (mark[2] & 0xFF) == 0xBF) {
      text.skipNBytes(3);
    }
  }

  private static byte[] head(InputStream in, int length) throws IOException {
    in.mark(length);
    var head = in.readNBytes(length);
    in.reset();
    return head;
  }

  /// The beginning of the text; of one that begins with very many blanks, more of it.
  private byte[] head() throws IOException {
    var head = head(text, HEAD);
    return head.length == HEAD && isBlank(head) ? head(text, MOST_BLANKS) : head;
  }

  private static boolean isBlank(byte[] head) {
    return new String(head, UTF_8).isBlank();
  }

  private FileKind sniff(byte[] head) throws IOException {
    var start = new String(head, UTF_8).stripLeading();
    if (start.isBlank()) {
      throw new IOException(
          "%s is empty%s; %s"
              .formatted(path, damage().map(d -> " (" + d + ")").orElse(""), FileKind.EXPECTED));
    }
    if (isBinary(head)) {
      throw new IOException("%s is not UTF-8 text; %s".formatted(path, FileKind.EXPECTED));
    }
    if (start.strip().equals("{") || start.matches("(?s)\\{\\s*\\R.*")) {
      throw new IOException(
          "%s holds a JSON object that runs over several lines; put each object on one line"
              .formatted(path));
    }
    return FileKind.of(start)
        .orElseThrow(() ->
            new IOException(
                "%s is of no known kind: it starts with '%s'; %s"
                    .formatted(path, Reasons.excerpt(start), FileKind.EXPECTED)));
  }

  /// Text has few control characters; packed data and UTF-16 have many.
  private static boolean isBinary(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        controls++;
      }
    }
    return controls * 20 > head.length;
  }
}
