package io.github.paperboy.claim;

import io.github.paperboy.embed.SplitText;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Sentences;
import io.github.paperboy.paper.Span;
import java.util.ArrayList;
import java.util.List;

/// A paper, analysed: the sentences of its abstract, then its title, their words in one row of
/// places. Immutable, so that it can be kept for the next claim.
final class Reading {
  /// More than an abstract has; what follows is not read.
  private static final int MOST_SENTENCES = 60;

  private final List<Statement> statements;
  private final int sentences;
  private final OwnNames names;
  private final Acronyms acronyms;
  private final int[] statementOf;
  private final int[] first;
  private final boolean[] ofOthers;
  private final List<Word> words;

  private Reading(List<Statement> statements, int sentences, Paper paper) {
    this.statements = statements;
    this.sentences = sentences;
    this.names = OwnNames.of(paper);
    this.acronyms = Acronyms.of(paper);
    this.first = new int[statements.size() + 1];
    for (int s = 0; s < statements.size(); s++) {
      first[s + 1] = first[s] + statements.get(s).size();
    }
    this.statementOf = new int[first[statements.size()]];
    this.ofOthers = new boolean[statementOf.length];
    this.words = statements.stream().flatMap(statement -> statement.words().stream()).toList();
    boolean others = false;
    for (int s = 0; s < statements.size(); s++) {
      others = s < sentences && speaksOfOthers(statements.get(s), others);
      for (int place = first[s]; place < first[s + 1]; place++) {
        statementOf[place] = s;
        ofOthers[place] = others || statements.get(s).contrasted(place - first[s]);
      }
    }
  }

  private boolean speaksOfOthers(Statement sentence, boolean before) {
    if (sentence.words().stream().anyMatch(word -> names.contains(word.lower()))) {
      return false;
    }
    return Attribution.ofOthers(sentence.text()) || (before && Attribution.goesOn(sentence.text()));
  }

  static Reading of(Paper paper, WordEncoder encoder, Lexicon lexicon) {
    var spans = Sentences.of(paper.abstractText()).stream().limit(MOST_SENTENCES).toList();
    List<Statement.Parsed> parsed = new ArrayList<>();
    for (var span : spans) {
      parsed.add(Statement.Parsed.of(span.of(paper.abstractText()), lexicon));
    }
    parsed.add(Statement.Parsed.of(paper.title(), lexicon));
    var encoded =
        encoder.encode(parsed.stream().map(p -> new SplitText(p.text(), p.spans())).toList());
    List<Statement> statements = new ArrayList<>();
    for (int s = 0; s < parsed.size(); s++) {
      var span = s < spans.size() ? spans.get(s) : new Span(0, paper.title().length());
      statements.add(
          new Statement(parsed.get(s), span, encoded.get(s).vector(), encoded.get(s).sentences()));
    }
    return new Reading(List.copyOf(statements), spans.size(), paper);
  }

  /// How many words there are in all.
  int places() {
    return statementOf.length;
  }

  /// How many sentences the abstract has; the statement after the last of them is the title.
  int sentences() {
    return sentences;
  }

  List<Statement> statements() {
    return statements;
  }

  Statement statement(int s) {
    return statements.get(s);
  }

  int statementOf(int place) {
    return statementOf[place];
  }

  int first(int statement) {
    return first[statement];
  }

  int indexOf(int place) {
    return place - first[statementOf[place]];
  }

  Word word(int place) {
    return words.get(place);
  }

  /// Whether the word at a place says something by itself.
  boolean content(int place) {
    return words.get(place).content();
  }

  double denied(int place) {
    return statementAt(place).denied(indexOf(place));
  }

  float[] vector(int place) {
    return statementAt(place).vector(indexOf(place));
  }

  /// Whether this is said of other work than the paper's own.
  boolean ofOthers(int place) {
    return ofOthers[place];
  }

  OwnNames names() {
    return names;
  }

  Acronyms acronyms() {
    return acronyms;
  }

  private Statement statementAt(int place) {
    return statements.get(statementOf[place]);
  }
}
