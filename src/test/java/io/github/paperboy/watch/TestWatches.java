package io.github.paperboy.watch;

import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.DigestSettings;
import io.github.paperboy.digest.Sender;
import io.github.paperboy.digest.SteppedTime;
import io.github.paperboy.digest.Target;
import io.github.paperboy.paper.Abstract;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Links;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.PaperStore;
import io.github.paperboy.store.SqlitePaperStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.store.WatchStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Watches on a store of their own, with a stepped clock and an outlet in memory.
final class TestWatches implements AutoCloseable {
  static final Target CHANNEL = new Target.Channel(1, 2);

  final SteppedTime time = new SteppedTime("2026-11-20T06:00:00Z");
  final RememberingNotes outlet = new RememberingNotes();
  final ListedDesk desk = new ListedDesk();
  final SqlitePaperStore papers;
  final WatchStore store;
  final Watches watches;

  TestWatches(Path directory) {
    this(directory, WatchSettings.DEFAULTS);
  }

  TestWatches(Path directory, WatchSettings settings) {
    var file = directory.resolve("papers.db");
    papers = SqlitePaperStore.open(file, StoreSettings.DEFAULTS, time);
    store = WatchStore.open(file, StoreSettings.DEFAULTS);
    watches = new Watches(store, settings, time, new Random(3));
  }

  StandingWatch watch(Subject subject) {
    return watch(subject, "ada");
  }

  StandingWatch watch(Subject subject, String owner) {
    var begun = watches.begin(new Wish(subject, CHANNEL, owner, "en"), desk::ask);
    return ((Begun.Watching) begun).standing();
  }

  static Paper paper(String id, String title, String text, String... authors) {
    return new Paper(
        PaperId.parse(id),
        1,
        title,
        Abstract.byAuthors(text),
        Byline.of(List.of(authors)),
        null,
        null,
        List.of("cs.RO"),
        Engagement.UNKNOWN,
        Links.NONE,
        false,
        "test");
  }

  static Paper at(Paper paper, int version) {
    return changed(paper, version, paper.links());
  }

  static Paper withCode(Paper paper, String code) {
    return changed(paper, paper.version(), new Links(null, URI.create(code), List.of()));
  }

  private static Paper changed(Paper paper, @Nullable Integer version, Links links) {
    return new Paper(
        paper.id(),
        version,
        paper.title(),
        paper.summary(),
        paper.byline(),
        null,
        null,
        paper.categories(),
        paper.engagement(),
        links,
        false,
        paper.source());
  }

  /// Stored, not indexed.
  void store(Paper... arriving) {
    papers.saveAll(List.of(arriving));
  }

  /// Stored and indexed.
  void arrive(Paper... arriving) {
    store(arriving);
    desk.index(List.of(arriving));
    papers.follow(PaperStore.INDEX, papers.lastChange());
    desk.refresh();
  }

  /// A process of its own on the same store.
  WatchRound process(String owner, DigestListener listener) {
    var sender =
        new Sender(
            owner, listener, time, time::nanoTime, nanos -> time.step(Duration.ofNanos(nanos)));
    return WatchRound.of(
        new WatchRound.Base(store, watches, desk, List.of(outlet), WatchSettings.DEFAULTS),
        sender,
        DigestSettings.DEFAULTS);
  }

  RoundReport round() {
    return round(process("one", DigestListener.NONE));
  }

  static RoundReport round(WatchRound process) {
    try {
      return process.run();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What was told so far, note by note.
  List<List<String>> told() {
    return outlet.notes().stream().map(note -> NoteText.lines(note)).toList();
  }

  /// The ids of the papers of which was told, note by note.
  List<List<String>> toldPapers() {
    return outlet.notes().stream()
        .map(note -> note.news().papers().stream().map(each -> each.paper().value()).toList())
        .toList();
  }

  @Override
  public void close() {
    store.close();
    papers.close();
  }
}
