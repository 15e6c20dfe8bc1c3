package io.github.paperboy.ask.model;

import io.github.paperboy.ask.Statement;
import io.github.paperboy.ask.Statement.Block;
import io.github.paperboy.ask.Statement.Verdict;
import io.github.paperboy.ask.model.Dialogue.End;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A draft of which every sentence has been compared.
///
/// @param sentences in order; none when the model declined or said nothing that could be read
/// @param declines whether the model said that the abstracts do not tell
record JudgedDraft(List<Judged> sentences, boolean declines) {
  static final JudgedDraft DECLINED = new JudgedDraft(List.of(), true);

  private static final int MOST_ORIGINALS = 3;

  JudgedDraft {
    sentences = List.copyOf(sentences);
  }

  JudgedDraft(List<Judged> sentences) {
    this(sentences, false);
  }

  /// Of a text that may have been cut off: its last sentence may lack what turns it round, so it is
  /// left out, and does not hold where it is the only one.
  static JudgedDraft of(List<Judged> sentences, End end) {
    return switch (end) {
      case WHOLE -> new JudgedDraft(sentences);
      case CUT ->
          sentences.size() > 1
              ? new JudgedDraft(sentences.subList(0, sentences.size() - 1))
              : new JudgedDraft(sentences).map(Judged::cutOff);
    };
  }

  List<Judged> failed() {
    return sentences.stream().filter(each -> !each.passed() && !each.isUnread()).toList();
  }

  /// Whether some of it is in a language that the check does not read.
  boolean isUnread() {
    return sentences.stream().anyMatch(each -> each.showable() && each.isUnread());
  }

  /// The one of two drafts in which more holds; at a tie, in which less fails.
  JudgedDraft better(JudgedDraft other) {
    int mine = sentences.size() - failed().size();
    int its = other.sentences.size() - other.failed().size();
    boolean improved = its > mine || (its == mine && other.failed().size() < failed().size());
    return improved ? other : this;
  }

  JudgedDraft map(UnaryOperator<Judged> change) {
    return new JudgedDraft(sentences.stream().map(change).toList());
  }

  /// How many sentences must not be shown.
  int removed() {
    return (int) sentences.stream().filter(each -> !each.showable()).count();
  }

  /// What may be shown: sentences that hold, and doubtful ones as such; what is contradicted or
  /// unsound is not, nor what was said before, nor what goes beyond the length by more than a
  /// sentence.
  List<Statement> shown(int words) {
    List<Statement> shown = new ArrayList<>();
    Set<String> said = new HashSet<>();
    int used = 0;
    for (var each : sentences) {
      if (each.showable() && used < words && said.add(each.sentence().text())) {
        shown.add(statement(each));
        used += each.sentence().text().split("\\s+").length;
      }
    }
    shown.addAll(originals());
    return shown;
  }

  /// The papers' own words under what could not be read, so that a reader can compare.
  private List<Statement> originals() {
    return sentences.stream()
        .filter(each -> each.showable() && each.isUnread())
        .flatMap(each -> each.quotes().stream())
        .distinct()
        .limit(MOST_ORIGINALS)
        .map(quote -> new Statement(quote.text(), List.of(quote), Block.ITEM))
        .toList();
  }

  private static Statement statement(Judged each) {
    return new Statement(
        each.sentence().text(),
        each.quotes(),
        each.sentence().block(),
        each.passed() ? Verdict.VERIFIED : Verdict.NOT_VERIFIED);
  }
}
