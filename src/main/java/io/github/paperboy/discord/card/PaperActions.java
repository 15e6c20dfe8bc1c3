package io.github.paperboy.discord.card;

import io.github.paperboy.paper.PaperId;

/// The buttons that are about one paper. They need no memory: the paper's id is in them.
public final class PaperActions {
  private static final int LONGEST = Limits.CUSTOM_ID - "bibtex:".length();

  private PaperActions() {}

  /// Whether buttons can name this paper; a few sources have ids that are too long.
  public static boolean canName(PaperId id) {
    return id.value().length() <= LONGEST;
  }

  static Button button(String action, PaperId id, String label) {
    return Button.plain(action + ":" + id.value(), label);
  }
}
