package io.github.paperboy.ask;

import io.github.paperboy.ask.Answer.Cited;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Turn;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/// Conversations of several turns, each known by an id of the caller's, such as that of a thread.
/// Remembered is only what was answered with something that holds, so that a failure or an invented
/// claim never becomes what a later question builds on. Safe for several threads; turns of one
/// conversation are best asked one after the other.
public final class Conversations {
  private final ConversationMemory memory;
  private final ConversationSettings settings;
  private final InstantSource clock;

  public Conversations(
      ConversationMemory memory, ConversationSettings settings, InstantSource clock) {
    this.memory = memory;
    this.settings = settings;
    this.clock = clock;
  }

  /// What was asked so far, oldest first; nothing once it is forgotten.
  public List<Turn> turns(String id) {
    return memory.turns(id, oldest());
  }

  /// Asks within a conversation, and remembers the turn when it may be built on.
  ///
  /// @param ask answers a request
  public Answer ask(String id, Request request, Function<Request, Answer> ask) {
    var answer = ask.apply(request.after(turns(id)));
    if (isWorthKeeping(answer)) {
      memory.add(id, AnswerText.turn(answer), clock.instant(), settings.turns());
    }
    return answer;
  }

  /// Whether an answer may be built on: something of it holds.
  public static boolean isWorthKeeping(Answer answer) {
    return answer instanceof Cited cited && cited.badge().verified() > 0;
  }

  public void forget(String id) {
    memory.forget(id);
  }

  /// Forgets what is older than the settings allow.
  ///
  /// @return how many conversations
  public int forgetOld() {
    return memory.forgetUnused(oldest());
  }

  private Instant oldest() {
    return clock.instant().minus(settings.forgetAfter());
  }
}
