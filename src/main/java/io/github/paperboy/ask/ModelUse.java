package io.github.paperboy.ask;

/// What language models do for an answer, when there are any.
///
/// @param papers how many abstracts a model reads, 1 to 20
/// @param repair whether statements that fail the check go back to the model once
/// @param secondOpinion whether a model looks over the statements that passed; it can only demote
/// @param rewrite whether a model rewrites first questions before the search too, not only
///   follow-ups
/// @param rerank whether a model orders the papers found
public record ModelUse(
    int papers, boolean repair, boolean secondOpinion, boolean rewrite, boolean rerank) {
  public static final ModelUse DEFAULTS = new ModelUse(6, true, false, false, false);

  public ModelUse {
    if (papers < 1 || papers > 20) {
      throw new IllegalArgumentException(
          "ask.model.papers must be from 1 to 20, not %d".formatted(papers));
    }
  }
}
