package io.github.paperboy.app;

import io.github.paperboy.ask.ConversationMemory;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Turn;
import io.github.paperboy.store.ConversationStore;
import io.github.paperboy.store.ConversationStore.StoredTurn;
import java.time.Instant;
import java.util.List;

/// Keeps conversations in a file of the data directory, so that they survive a restart. It is not
/// the file of the papers, whose writers may be busy for long.
public final class StoredConversations implements ConversationMemory, AutoCloseable {
  private final ConversationStore store;

  private StoredConversations(ConversationStore store) {
    this.store = store;
  }

  /// @throws io.github.paperboy.store.StoreException if the data directory cannot be written
  public static StoredConversations open(Place place) {
    return new StoredConversations(
        ConversationStore.open(place.data().talk(), place.config().store()));
  }

  @Override
  public List<Turn> turns(String id, Instant usedSince) {
    return store.turns(id, usedSince.toEpochMilli()).stream()
        .map(turn -> new Turn(turn.question(), turn.cited().stream().map(PaperId::new).toList()))
        .toList();
  }

  @Override
  public void add(String id, Turn turn, Instant now, int most) {
    var cited = turn.cited().stream().map(PaperId::value).toList();
    store.add(id, new StoredTurn(turn.question(), cited), now.toEpochMilli(), most);
  }

  @Override
  public void forget(String id) {
    store.forget(id);
  }

  @Override
  public int forgetUnused(Instant since) {
    return store.forgetUnused(since.toEpochMilli());
  }

  @Override
  public void close() {
    store.close();
  }
}
