package io.github.paperboy.eval;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.paper.Paper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Remembers encodings in a file of a directory, so that measuring a collection again encodes
/// nothing. One file for each encoder, named after its fingerprint; records are appended, and what
/// a crash left of the last one is cut off. For one process at a time; safe for several threads.
public final class CachedEncoder implements PaperEncoder {
  private static final int MAX_RECORD = 16 << 20;

  private final PaperEncoder encoder;
  private final Path file;
  private final Map<UUID, Encoding> known;

  private CachedEncoder(PaperEncoder encoder, Path file, Map<UUID, Encoding> known) {
    this.encoder = encoder;
    this.file = file;
    this.known = known;
  }

  /// @param directory made when it is missing
  /// @throws IOException if it cannot be used
  public static CachedEncoder open(PaperEncoder encoder, Path directory) throws IOException {
    Files.createDirectories(directory);
    var file = directory.resolve("encodings-%s.bin".formatted(hash(encoder.fingerprint())));
    return new CachedEncoder(encoder, file, Files.exists(file) ? read(file) : new HashMap<>());
  }

  private static Map<UUID, Encoding> read(Path file) throws IOException {
    var known = new HashMap<UUID, Encoding>();
    long complete = 0;
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        var text = new UUID(in.readLong(), in.readLong());
        int length = in.readInt();
        if (length < 0 || length > MAX_RECORD) {
          throw new IOException("%s is damaged at byte %d; delete it".formatted(file, complete));
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
          break;
        }
        known.put(text, Encoding.fromBytes(bytes));
        complete += 2 * Long.BYTES + Integer.BYTES + length;
      }
    } catch (EOFException _) {
      // The end, or the middle of a record that was being written.
    }
    cut(file, complete);
    return known;
  }

  private static void cut(Path file, long length) throws IOException {
    if (Files.size(file) > length) {
      try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
        channel.truncate(length);
      }
    }
  }

  @Override
  public String fingerprint() {
    return encoder.fingerprint();
  }

  @Override
  public synchronized List<Encoding> encode(List<Paper> papers) {
    var missing = papers.stream().filter(paper -> !known.containsKey(hash(paper))).toList();
    if (!missing.isEmpty()) {
      keep(missing, encoder.encode(missing));
    }
    return papers.stream().map(paper -> Objects.requireNonNull(known.get(hash(paper)))).toList();
  }

  private void keep(List<Paper> papers, List<Encoding> encodings) {
    try (var out = append()) {
      for (int i = 0; i < papers.size(); i++) {
        var text = hash(papers.get(i));
        var bytes = encodings.get(i).toBytes();
        out.writeLong(text.getMostSignificantBits());
        out.writeLong(text.getLeastSignificantBits());
        out.writeInt(bytes.length);
        out.write(bytes);
        known.put(text, encodings.get(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("keeping encodings in %s failed".formatted(file), e);
    }
  }

  private DataOutputStream append() throws IOException {
    var stream = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return new DataOutputStream(new BufferedOutputStream(stream));
  }

  private static UUID hash(Paper paper) {
    return hash(paper.title() + "\n" + paper.abstractText());
  }

  private static UUID hash(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
