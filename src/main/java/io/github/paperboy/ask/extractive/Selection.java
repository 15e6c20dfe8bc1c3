package io.github.paperboy.ask.extractive;

import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.ask.Statement.Block;
import io.github.paperboy.paper.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses sentences of one paper and sets them as statements. Pure.
final class Selection {
  private static final int SHORTEST_FRAGMENT = 6;

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

  /// One item: whose it is, then the sentences.
  static Statement item(String lead, List<Quote> quotes) {
    var text = String.join(" … ", quotes.stream().map(Quote::text).toList());
    return new Statement(lead + ": " + text, quotes, Block.ITEM);
  }

  /// The sentence, or its beginning up to the last clause that fits in so many words.
  static Quote fragment(Candidate sentence, int words) {
    if (sentence.words() <= words) {
      return sentence.quote();
    }
    int limit = offsetAfterWords(sentence.text(), words);
    int cut = lastClauseEnd(sentence.text(), limit);
    int end = wordsIn(sentence.text().substring(0, cut)) >= SHORTEST_FRAGMENT ? cut : limit;
    var text = sentence.text().substring(0, end).stripTrailing();
    int start = sentence.span().start();
    return new Quote(sentence.evidence(), new Span(start, start + text.length()), text);
  }

  private static int wordsIn(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private static int offsetAfterWords(String text, int words) {
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i)) && ++seen == words) {
        return i;
      }
    }
    return text.length();
  }

  private static int lastClauseEnd(String text, int limit) {
    for (int i = Math.min(limit, text.length()) - 1; i > 0; i--) {
      boolean clause = ",;:".indexOf(text.charAt(i)) >= 0;
      if (clause && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1))) {
        return i;
      }
    }
    return limit;
  }
}
