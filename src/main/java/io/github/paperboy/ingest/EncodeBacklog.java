package io.github.paperboy.ingest;

import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.TextHash;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Encodes the indexed papers that have no encoding yet, newest first, in the background of
/// searching. Every encoding is kept in the store as soon as it is made, so that a run that was
/// killed is resumed where it was, and a rebuilt index needs no encoding at all.
public final class EncodeBacklog {
  /// Papers listed at a time; new ones are seen at the next look.
  private static final int LOOK_AHEAD = 1_024;

  private final Workshop workshop;
  private final PaperEncoder encoder;
  private final IngestSettings settings;
  private final Entries entries;

  /// @param encoder whose fingerprint is the workshop's
  public EncodeBacklog(Workshop workshop, PaperEncoder encoder, IngestSettings settings) {
    if (!encoder.fingerprint().equals(workshop.encoderFingerprint())) {
      throw new IllegalArgumentException(
          "encoder %s is not the workshop's %s"
              .formatted(encoder.fingerprint(), workshop.encoderFingerprint()));
    }
    this.workshop = workshop;
    this.encoder = encoder;
    this.settings = settings;
    this.entries = new Entries(workshop);
  }

  /// Encodes until nothing is left, or until it is stopped or interrupted; then it finishes the
  /// batch at hand. What is done is durable and visible when it returns.
  ///
  /// @throws java.io.UncheckedIOException if the store or the index cannot be used
  public EncodeReport run() {
    return run(ChronoUnit.FOREVER.getDuration());
  }

  /// The same, at most until some time is over; the next call goes on.
  public EncodeReport run(Duration atMost) {
    return Stoppable.run("encode", workshop.stop(), () -> new Run(atMost).encodeAll());
  }

  /// One call of [#run(Duration)].
  private final class Run {
    private final Duration atMost;
    private final Instant begun = workshop.clock().instant();
    private final long total = backlog();
    private Instant lastCommit = begun;
    private long done;

    private Run(Duration atMost) {
      this.atMost = atMost;
    }

    private EncodeReport encodeAll() {
      List<PaperId> before = List.of();
      for (var ids = look(); !ids.isEmpty() && !isOver(); ids = look()) {
        requireProgress(before, ids);
        before = ids;
        encode(ids);
        workshop.index().refresh();
      }
      if (!isOver()) {
        workshop.index().compact();
      }
      commit();
      return new EncodeReport(done, backlog(), elapsed());
    }

    private void encode(List<PaperId> ids) {
      for (int from = 0; from < ids.size(); from += settings.encodeBatch()) {
        if (isOver()) {
          return;
        }
        int to = Math.min(ids.size(), from + settings.encodeBatch());
        encodeBatch(papers(ids.subList(from, to)));
        commitIfDue();
      }
    }

    private void encodeBatch(List<Paper> papers) {
      workshop.index().upsert(entries.of(papers, encodings(papers)));
      done += papers.size();
      workshop.listener().on(new IngestEvent.Encoding(done, Math.max(done, total), elapsed()));
    }

    private void commitIfDue() {
      var now = workshop.clock().instant();
      if (Duration.between(lastCommit, now).compareTo(settings.commitEvery()) >= 0) {
        commit();
        lastCommit = now;
      }
    }

    private boolean isOver() {
      return workshop.stop().stopped() || elapsed().compareTo(atMost) >= 0;
    }

    private Duration elapsed() {
      return Duration.between(begun, workshop.clock().instant());
    }
  }

  private void commit() {
    PaperIndex index = workshop.index();
    index.commit();
    index.refresh();
  }

  private long backlog() {
    try (var view = workshop.index().view()) {
      return view.stats().unencoded();
    }
  }

  private List<PaperId> look() {
    try (var view = workshop.index().view()) {
      return view.unencoded(LOOK_AHEAD);
    }
  }

  private List<Paper> papers(List<PaperId> ids) {
    try (var view = workshop.index().view()) {
      return view.papers(ids);
    }
  }

  private static void requireProgress(List<PaperId> before, List<PaperId> now) {
    if (before.equals(now)) {
      throw new IllegalStateException(
          "the index still asks for encodings that it was given, first for " + now.getFirst());
    }
  }

  /// The papers' encodings: known ones from the store, the others made and kept there.
  private Map<TextHash, byte[]> encodings(List<Paper> papers) {
    Map<TextHash, Paper> missing = new LinkedHashMap<>();
    papers.forEach(paper -> missing.put(Entries.hash(paper), paper));
    var encodings =
        new HashMap<>(workshop.store().encodings(workshop.encoderFingerprint(), missing.keySet()));
    missing.keySet().removeAll(encodings.keySet());
    var made = encode(missing);
    workshop.store().saveEncodings(workshop.encoderFingerprint(), made);
    encodings.putAll(made);
    return encodings;
  }

  private Map<TextHash, byte[]> encode(Map<TextHash, Paper> papers) {
    if (papers.isEmpty()) {
      return Map.of();
    }
    var made = new HashMap<TextHash, byte[]>();
    var encodings = encoder.encode(List.copyOf(papers.values())).iterator();
    papers.keySet().forEach(hash -> made.put(hash, encodings.next().toBytes()));
    return made;
  }
}
