package io.github.paperboy.watch;

import io.github.paperboy.digest.DigestOutlet.Found;
import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.digest.Nonce;
import io.github.paperboy.digest.SendWindow;
import io.github.paperboy.digest.Sendable;
import io.github.paperboy.store.WatchStore.Told;
import java.time.LocalDate;
import java.util.Objects;

/// The next note of a watch, to be sent once.
///
/// @param standing the watch as it was when the round began; its place is the note's identity
/// @param draft what the round has found
/// @param day of the round
/// @param outlet sends it
record WatchPost(StandingWatch standing, Draft draft, LocalDate day, WatchOutlet outlet)
    implements Sendable<Draft, Told> {
  @Override
  public String key() {
    return standing.stored().nextKey();
  }

  @Override
  public String follower() {
    return standing.watch().id();
  }

  @Override
  public Draft compose() {
    return draft;
  }

  @Override
  public boolean isSilent(Draft composed) {
    return composed.news() == null;
  }

  @Override
  public Told consumed(Draft composed) {
    return composed.told();
  }

  @Override
  public Told nothing() {
    return Told.NOTHING;
  }

  @Override
  public String write(Draft composed) {
    return composed.toJson();
  }

  @Override
  public Draft read(String text) {
    return Draft.read(text);
  }

  @Override
  public Sent post(Draft composed, SendWindow window) {
    return outlet.post(delivery(composed, window));
  }

  @Override
  public Found find(Draft composed, SendWindow closed) {
    return outlet.find(delivery(composed, closed));
  }

  private WatchOutlet.Delivery delivery(Draft composed, SendWindow window) {
    return new WatchOutlet.Delivery(note(composed), Nonce.of(key()), window);
  }

  Note note(Draft composed) {
    return new Note(standing.watch(), composed.at(), Objects.requireNonNull(composed.news()));
  }
}
