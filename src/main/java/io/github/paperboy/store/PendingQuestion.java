package io.github.paperboy.store;

/// A question that was taken and is not answered yet.
///
/// @param id of the interaction or message that asked
/// @param asked milliseconds since 1970
/// @param owner key of the person who asked
/// @param place where the answer goes, JSON
/// @param question what was asked, JSON
/// @param state how far it came
/// @param attempts how often another process went on with it
/// @param shown the bot's own message that answers in a channel, 0 while there is none
public record PendingQuestion(
    long id,
    long asked,
    String owner,
    String place,
    String question,
    State state,
    int attempts,
    long shown) {
  /// How far an answer came.
  public enum State {
    /// It was heard; what surrounds it, such as its thread, is not looked up yet.
    TAKEN,
    /// Nothing was shown but that it is under way.
    ASKED,
    /// The first part of an answer in several messages was shown.
    SENDING
  }

  /// The same while what surrounds it is not looked up yet.
  public PendingQuestion onlyTaken() {
    return new PendingQuestion(id, asked, owner, place, question, State.TAKEN, attempts, shown);
  }

  /// One that begins now.
  public static PendingQuestion begun(
      long id, long now, String owner, String place, String question) {
    return new PendingQuestion(id, now, owner, place, question, State.ASKED, 0, 0);
  }
}
