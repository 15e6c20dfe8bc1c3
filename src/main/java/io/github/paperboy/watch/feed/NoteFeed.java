package io.github.paperboy.watch.feed;

import io.github.paperboy.digest.DigestOutlet.Found;
import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.digest.Target;
import io.github.paperboy.digest.feed.Feed;
import io.github.paperboy.digest.feed.FeedEntry;
import io.github.paperboy.digest.feed.FeedFiles;
import io.github.paperboy.watch.Note;
import io.github.paperboy.watch.NoteHtml;
import io.github.paperboy.watch.SentNotes;
import io.github.paperboy.watch.WatchOutlet;
import io.github.paperboy.watch.WatchWords;

/// Writes a watch's last notes to feed files, always from what the store remembers, so that writing
/// twice changes nothing. Safe for several threads and processes.
///
/// @param files where to
/// @param sent with the note that is to be written
public record NoteFeed(FeedFiles files, SentNotes sent) implements WatchOutlet {
  private static final int KEPT = 30;

  @Override
  public boolean serves(Target target) {
    return target instanceof Target.Feed;
  }

  @Override
  public Sent post(Delivery delivery) {
    var watch = delivery.note().watch();
    var entries =
        sent.latest(watch, KEPT).stream().map(each -> entry(each.key(), each.note())).toList();
    return files.write(new Feed(watch.id(), heading(delivery.note()), watch.language(), entries));
  }

  private static FeedEntry entry(String key, Note note) {
    return new FeedEntry(key, heading(note), NoteHtml.of(note), note.at());
  }

  private static String heading(Note note) {
    return WatchWords.of(note.watch().language()).heading(note.watch().subject());
  }

  /// Writing again does no harm.
  @Override
  public Found find(Delivery delivery) {
    return new Found.Absent();
  }
}
