package io.github.paperboy.ask;

import io.github.paperboy.retrieve.SearchPlan;

/// How answers are written.
///
/// @param papers how many of the papers found are read sentence by sentence, 1 to 20
/// @param listed how many papers a list names at most when the question gives no number, 1 to 20
/// @param words about how many words an answer has at most, 30 to 400
/// @param weakest least support, 0 to 1, below which Paperboy declines; fitted on development
///   questions, see `src/docs/retrieval.md`
/// @param model what language models do
/// @param conversation how long conversations are remembered
/// @param receipts how long receipts are kept
public record AskSettings(
    int papers,
    int listed,
    int words,
    double weakest,
    ModelUse model,
    ConversationSettings conversation,
    ReceiptSettings receipts) {
  public static final AskSettings DEFAULTS =
      new AskSettings(
          6,
          5,
          120,
          0.25,
          ModelUse.DEFAULTS,
          ConversationSettings.DEFAULTS,
          ReceiptSettings.DEFAULTS);

  public AskSettings {
    within("ask.papers", papers, 1, 20);
    within("ask.listed", listed, 1, 20);
    within("ask.words", words, 30, 400);
    if (!(weakest >= 0 && weakest <= 1)) {
      throw new IllegalArgumentException("ask.weakest must be from 0 to 1, not " + weakest);
    }
  }

  /// How many of the papers found are read for a plan.
  public int read(SearchPlan plan) {
    var limit = plan.limit();
    return Math.max(papers, limit == null ? 0 : limit);
  }

  private static void within(String key, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s must be from %d to %d, not %d".formatted(key, least, most, value));
    }
  }
}
