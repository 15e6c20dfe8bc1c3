package io.github.paperboy.llm;

import java.util.HashSet;
import java.util.List;

/// Language models and how they are used.
///
/// @param models in the order in which they are asked: the next one when one fails; none at all
///   means that answers are quoted from abstracts only
/// @param longestReply how many characters of a reply are taken; it is cut off there, 1000 to
///   10000000
public record LlmSettings(
    List<ModelSettings> models,
    int longestReply,
    Timeouts timeouts,
    Retries retries,
    Concurrency concurrency,
    BudgetSettings budgets) {
  public static final LlmSettings DEFAULTS =
      new LlmSettings(
          List.of(),
          60_000,
          Timeouts.DEFAULTS,
          Retries.DEFAULTS,
          Concurrency.DEFAULTS,
          BudgetSettings.DEFAULTS);

  private static final int MOST_MODELS = 20;

  public LlmSettings {
    models = List.copyOf(models);
    if (models.size() > MOST_MODELS) {
      throw new IllegalArgumentException(
          "llm.models must be at most %d, not %d".formatted(MOST_MODELS, models.size()));
    }
    var names = new HashSet<String>();
    for (var model : models) {
      check(model, names.add(model.name()));
    }
    if (longestReply < 1000 || longestReply > 10_000_000) {
      throw new IllegalArgumentException(
          "llm.longest-reply must be from 1000 to 10000000, not %d".formatted(longestReply));
    }
  }

  private static void check(ModelSettings model, boolean isNew) {
    if (!isNew) {
      throw new IllegalArgumentException(
          "llm.models has two of the name %s; give each its own name".formatted(model.name()));
    }
    if (model.model().isBlank()) {
      throw new IllegalArgumentException(
          "llm.models: %s has no key `model`; give the model's name at its provider"
              .formatted(model.name()));
    }
    if (model.promptTokens() == 0) {
      throw new IllegalArgumentException(
          "llm.models: %s has max-output-tokens as large as context-tokens; nothing is left for the"
                  .formatted(model.name())
              + " question");
    }
  }
}
