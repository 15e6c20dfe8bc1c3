package io.github.paperboy.watch;

import io.github.paperboy.store.StoredPost;
import io.github.paperboy.store.StoredPost.State;
import io.github.paperboy.store.WatchStore;
import java.util.List;
import java.util.Objects;

/// The notes that were sent before. Safe for several threads.
///
/// @param store where they are kept
public record SentNotes(WatchStore store) {
  /// A note that was sent, or is being sent.
  ///
  /// @param key its identity
  public record SentNote(String key, Note note) {}

  /// Those of a watch, latest first, with one that may be on its way.
  public List<SentNote> latest(Watch watch, int limit) {
    return store.posts(watch.id(), limit).stream()
        .filter(post -> post.state() == State.POSTED || post.state() == State.SENDING)
        .filter(post -> post.content() != null)
        .map(post -> read(watch, post))
        .toList();
  }

  private static SentNote read(Watch watch, StoredPost post) {
    var draft = Draft.read(Objects.requireNonNull(post.content()));
    return new SentNote(
        post.key(), new Note(watch, draft.at(), Objects.requireNonNull(draft.news())));
  }
}
