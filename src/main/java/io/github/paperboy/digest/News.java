package io.github.paperboy.digest;

import io.github.paperboy.guard.Instructions;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Sentences;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The sentence of an abstract that says what is new. Pure. It is given word for word, so that it
/// cannot say what the paper does not.
public final class News {
  private static final int LONGEST = 320;
  private static final Pattern PRESENTS =
      Pattern.compile(
          "\\b(?:we|this (?:paper|work|article)|paper) (?:(?:then|therefore|first|also) )?"
              + "(?:propose|present|introduce|develop|design|describe|release|build|show|demonstrate"
              + "|prove|study|investigate|find)(?:s)?\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WE =
      Pattern.compile("\\b(?:we|our|this paper)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern STRONG =
      Pattern.compile(
          "\\b(?:propose|present|introduce|develop|release)s?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern RESULT =
      Pattern.compile(
          "\\b(?:outperform|achiev|improv|reduc|state-of-the-art|surpass)\\w*",
          Pattern.CASE_INSENSITIVE);

  private News() {}

  /// @return the sentence, shortened with a mark if it is too long to be read at a glance; empty if
  ///   there is no abstract
  public static String of(Paper paper) {
    var text = paper.abstractText();
    var sentences = Sentences.of(text).stream().map(span -> span.of(text)).toList();
    return sentences.isEmpty() ? "" : shortened(best(sentences));
  }

  /// The first of the best; one that speaks to machines only when there is no other.
  private static String best(List<String> sentences) {
    var ranked =
        sentences.stream().sorted(Comparator.comparingDouble(News::score).reversed()).toList();
    return ranked.stream()
        .filter(sentence -> !Instructions.in(sentence))
        .findFirst()
        .orElseGet(ranked::getFirst);
  }

  private static double score(String sentence) {
    double score = PRESENTS.matcher(sentence).find() ? 2 : 0;
    score += WE.matcher(sentence).find() ? 0.5 : 0;
    score += STRONG.matcher(sentence).find() ? 1 : 0;
    score += RESULT.matcher(sentence).find() ? 0.5 : 0;
    return sentence.length() > LONGEST ? score - 1.5 : score;
  }

  private static String shortened(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int end = sentence.lastIndexOf(' ', LONGEST - 1);
    return sentence.substring(0, end > 0 ? end : LONGEST - 1).stripTrailing() + " …";
  }
}
