package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.Quote;
import io.github.paperboy.paper.Span;
import java.util.Set;
import java.util.regex.Pattern;

/// Shortens a sentence to about a number of words without a change: leaves out what leads up to it,
/// then ends it where a clause or a phrase ends, never inside brackets or a formula. Pure.
final class Fragment {
  /// A sentence so much longer is still given whole.
  private static final double TOLERANCE = 1.35;

  /// Least share of the words that must be left for an end to be a good one.
  private static final double LEAST = 0.55;

  /// `In this paper,`, `To overcome these challenges,`: before the words that say what was done.
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?:In|To|With|Motivated|Inspired|Based|Building|Towards|As|For|Here|Specifically"
              + "|However|Thus|Therefore|Hence|Moreover|Furthermore|Finally)\\b[^,:;()]{0,110},\\s+)"
              + "(?=(?:we|this|our|the|it)\\b)");

  /// Words that begin a phrase, before which a sentence can end.
  private static final Set<String> JOINTS =
      Set.of(
          ("and or but by which that while with using where without via through for from under on"
               + " when because since leading resulting achieving allowing enabling based in into"
               + " across over as at to than")
              .split(" "));

  private final String text;
  private final int words;

  private Fragment(String text, int words) {
    this.text = text;
    this.words = words;
  }

  /// The sentence, or a part of it of about so many words.
  static Quote of(Candidate sentence, int words) {
    var span = new Fragment(sentence.text(), words).span();
    int start = sentence.span().start();
    return new Quote(
        sentence.evidence(),
        new Span(start + span.start(), start + span.end()),
        span.of(sentence.text()));
  }

  private Span span() {
    if (count(0, text.length()) <= words * TOLERANCE) {
      return new Span(0, text.length());
    }
    var opening = OPENING.matcher(text);
    int start = opening.find() ? opening.end() : 0;
    return new Span(start, count(start, text.length()) <= words ? text.length() : end(start));
  }

  private int end(int start) {
    int limit = start;
    int comma = -1;
    int joint = -1;
    for (int seen = 0; limit < text.length() && seen < words; seen++) {
      int end = wordEnd(limit);
      boolean enough = seen + 1 >= words * LEAST && isOutside(start, end);
      if (enough && ",;:".indexOf(text.charAt(end - 1)) >= 0) {
        comma = end - 1;
      }
      int next = Math.min(text.length(), end + 1);
      if (enough && JOINTS.contains(text.substring(next, wordEnd(next)))) {
        joint = end;
      }
      limit = next;
    }
    return comma > 0 ? comma : joint > 0 ? joint : bare(start, limit);
  }

  /// The end without words that lead on to what is cut off; the whole when brackets stay open.
  private int bare(int start, int limit) {
    int end = Math.min(limit, text.length());
    while (end < text.length() && !isOutside(start, end)) {
      end = wordEnd(end + 1);
    }
    return end == text.length() ? end : text.substring(0, end).stripTrailing().length();
  }

  private int wordEnd(int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? text.length() : space;
  }

  /// Whether no bracket, quotation or formula that began before an end is still open there.
  private boolean isOutside(int start, int end) {
    int open = 0;
    int dollars = 0;
    int quotes = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      dollars += c == '$' ? 1 : 0;
      quotes += c == '"' ? 1 : 0;
    }
    return open <= 0 && dollars % 2 == 0 && quotes % 2 == 0;
  }

  private int count(int start, int end) {
    return text.substring(start, end).strip().split("\\s+").length;
  }
}
