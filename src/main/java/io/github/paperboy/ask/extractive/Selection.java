package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.ask.Statement.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Chooses sentences of one paper and sets them as statements. Pure.
final class Selection {
  /// What each word too many costs a sentence that will be cut.
  private static final double EXCESS = 0.003;

  /// What the sentence is worth that first says what its paper does.
  private static final double MAIN = 0.1;

  private Selection() {}

  /// The best sentences within a number of words, in reading order; always at least one.
  static List<Candidate> best(List<Candidate> sentences, int most, int words) {
    List<Candidate> chosen = new ArrayList<>();
    int used = 0;
    for (var sentence : byScore(sentences)) {
      boolean fits = used + sentence.words() <= words;
      if (chosen.isEmpty() || (chosen.size() < most && fits)) {
        chosen.add(sentence);
        used += sentence.words();
      }
    }
    chosen.sort(Comparator.comparingInt(Candidate::position));
    return chosen;
  }

  static List<Candidate> byScore(List<Candidate> sentences) {
    return sentences.stream()
        .sorted(
            Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(Candidate::evidence)
                .thenComparingInt(Candidate::position))
        .toList();
  }

  /// The sentences as running text, the first one led by whose they are.
  static List<Statement> running(String lead, List<Candidate> sentences) {
    List<Statement> statements = new ArrayList<>();
    for (var sentence : sentences) {
      var text = statements.isEmpty() ? lead + ": " + sentence.text() : sentence.text();
      statements.add(new Statement(text, List.of(sentence.quote()), Block.SENTENCE));
    }
    return statements;
  }

  /// One item: whose it is, then the quotes, with marks for what is left out between and after
  /// them.
  static Statement item(String lead, List<Quote> quotes) {
    var text = String.join(" … ", quotes.stream().map(Quote::text).toList());
    var before = Character.isLowerCase(text.codePointAt(0)) ? "… " : "";
    var after = ".?!".indexOf(text.charAt(text.length() - 1)) < 0 ? " …" : "";
    return new Statement(lead + ": " + before + text + after, quotes, Block.ITEM);
  }

  /// The sentence that tells most of a paper in so few words; that which first says what the paper
  /// does has an advantage.
  static Candidate tersest(List<Candidate> sentences, int words) {
    int main =
        sentences.stream()
            .filter(each -> each.cue() == Candidate.Cue.CONTRIBUTION)
            .mapToInt(Candidate::position)
            .findFirst()
            .orElse(-1);
    return Collections.max(
        sentences,
        Comparator.comparingDouble((Candidate each) ->
                each.score()
                    + (each.position() == main ? MAIN : 0)
                    - EXCESS * Math.max(0, each.words() - words))
            .thenComparing(Comparator.comparingInt(Candidate::position).reversed()));
  }
}
