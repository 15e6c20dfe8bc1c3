package io.github.paperboy.guard;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Sentences;
import io.github.paperboy.paper.Span;
import java.util.ArrayList;
import java.util.List;

/// Recognises text in papers and questions that speaks to the answering machine instead of to
/// readers: orders, roles, chat marks, bait. It errs towards suspicion: what it finds is left out
/// of prompts and flagged, never hidden from people. A paper on such attacks that quotes one is
/// flagged too. Pure and safe for several threads.
public final class Instructions {
  /// What stands in a prompt where such text stood.
  public static final String LEFT_OUT = "(a passage that reads like an instruction is left out)";

  private Instructions() {}

  /// Whether title or abstract hold such text.
  public static boolean in(Paper paper) {
    return in(paper.title()) || in(paper.abstractText());
  }

  public static boolean in(String text) {
    return !find(text).isEmpty();
  }

  /// The sentences that hold such text, each with the one after it, as an order is seldom alone.
  public static List<Span> find(String text) {
    if (!isIn(text)) {
      return List.of();
    }
    var sentences = Sentences.of(text);
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      boolean after = i > 0 && isIn(sentences.get(i - 1).of(text));
      if (after || isIn(sentences.get(i).of(text))) {
        found.add(sentences.get(i));
      }
    }
    // What shows only across sentences cannot be placed: all of them are suspect.
    return found.isEmpty() ? sentences : found;
  }

  /// The text without those sentences.
  public static String without(String text) {
    var found = find(text);
    var left = new StringBuilder(text);
    for (int i = found.size() - 1; i >= 0; i--) {
      left.replace(found.get(i).start(), found.get(i).end(), LEFT_OUT);
    }
    return left.toString();
  }

  private static boolean isIn(String text) {
    var unmasked = Unmasked.of(text);
    return isMarked(text) || reads(unmasked) || isBackwards(unmasked);
  }

  private static boolean reads(String unmasked) {
    var held = Held.of(unmasked);
    return Sign.ALL.stream().anyMatch(sign -> sign.isIn(held));
  }

  /// Text made of characters that no reader sees, as used to smuggle orders in.
  private static boolean isMarked(String text) {
    return text.codePoints().filter(c -> c >= 0xE0000 && c <= 0xE007F).count() > 3;
  }

  private static boolean isBackwards(String unmasked) {
    return unmasked.contains("erongi") && unmasked.contains("snoitcurtsni");
  }
}
