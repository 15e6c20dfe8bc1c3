package io.github.paperboy.store;

import java.time.Instant;

/// A watch as it is kept.
///
/// @param id short and unique
/// @param owner who asked for it; empty at the command line
/// @param state whether it is served
/// @param reason why it is paused, for a person; empty otherwise
/// @param settings JSON that means nothing to the store
/// @param known what was told last, JSON that means nothing to the store
/// @param position up to where everything was considered
/// @param created when it was made
public record StoredWatch(
    String id,
    String owner,
    State state,
    String reason,
    String settings,
    String known,
    Position position,
    Instant created) {
  /// With this begin the owners of watches that nobody asked for: each belongs to a conversation.
  /// They are not counted with those of people.
  public static final String CONVERSATION = "conversation ";

  /// Whether it is served.
  public enum State {
    ACTIVE,
    PAUSED
  }

  /// A place in the orders in which papers came and things happened to them.
  ///
  /// @param arrival number of the last paper
  /// @param event number of the last event
  public record Position(long arrival, long event) {
    /// The later of each.
    public Position max(Position other) {
      return new Position(Math.max(arrival, other.arrival), Math.max(event, other.event));
    }
  }

  /// Names the next note, by where the watch stands: there is one note for each place.
  public String nextKey() {
    return id + ":" + position.arrival() + "." + position.event();
  }
}
