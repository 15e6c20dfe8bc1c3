package io.github.paperboy.ask.model;

import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.llm.Account;
import io.github.paperboy.retrieve.Asker;

/// What all requests to models for one answer have in common.
///
/// @param account on whose behalf they are made; counts what they take together
/// @param sink hears that they have to wait, and tells whether anybody still waits for the answer
public record OneAnswer(Account account, AnswerSink sink) {
  private static final double MICROS = 1_000_000;

  public static OneAnswer of(Asker asker, AnswerSink sink) {
    return new OneAnswer(new Account(asker.user(), asker.server()), sink);
  }

  /// What the requests have taken so far.
  Writing.Usage usage() {
    var used = account.used();
    return new Writing.Usage(used.inputTokens(), used.outputTokens(), used.costMicros() / MICROS);
  }
}
