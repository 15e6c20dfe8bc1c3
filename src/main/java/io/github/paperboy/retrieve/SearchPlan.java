package io.github.paperboy.retrieve;

import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a question was understood to ask for.
///
/// @param question the question as a text that stands on its own (a follow-up is completed)
/// @param text the words to search for, without those that became conditions or only frame the
///   question; in a comparison what is common to its sides; may be empty
/// @param focus the words of the last question alone, by which to choose sentences; the same as
///   `text` unless it is a follow-up, whose `text` holds the earlier topic too
/// @param intent the shape of answer
/// @param asked the values it asks for; empty when it wants something explained
/// @param filter the conditions
/// @param order how to order when no words decide, or null for relevance
/// @param limit how many papers the question asks for, or null
/// @param sides what a comparison compares, each to be searched for as title and together with
///   `text`; empty otherwise
/// @param papers papers named by id, or carried over from the turn before: the search is limited to
///   them
/// @param seen papers shown before, when the question asks for others: they come last or not at all
/// @param titles titles or acronyms the question may name, as written; the likeliest first
/// @param understood the conditions in words
public record SearchPlan(
    String question,
    String text,
    String focus,
    Intent intent,
    Set<Asked> asked,
    PaperFilter filter,
    @Nullable Order order,
    @Nullable Integer limit,
    List<String> sides,
    List<PaperId> papers,
    List<PaperId> seen,
    List<String> titles,
    List<Understood> understood) {
  public SearchPlan {
    asked = Set.copyOf(asked);
    sides = List.copyOf(sides);
    papers = List.copyOf(papers);
    seen = List.copyOf(seen);
    titles = List.copyOf(titles);
    understood = List.copyOf(understood);
  }

  /// A plan that searches for the words as they are.
  public static SearchPlan words(String text) {
    return new SearchPlan(
        text,
        text,
        text,
        Intent.TOPIC,
        Set.of(),
        PaperFilter.NONE,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public SearchPlan withIntent(Intent other) {
    return new SearchPlan(
        question,
        text,
        focus,
        other,
        asked,
        filter,
        order,
        limit,
        sides,
        papers,
        seen,
        titles,
        understood);
  }

  /// The same plan for so many papers.
  public SearchPlan withLimit(int papersWanted) {
    return new SearchPlan(
        question,
        text,
        focus,
        intent,
        asked,
        filter,
        order,
        papersWanted,
        sides,
        papers,
        seen,
        titles,
        understood);
  }

  /// The same plan in this order.
  public SearchPlan withOrder(Order wanted) {
    return new SearchPlan(
        question,
        text,
        focus,
        intent,
        asked,
        filter,
        wanted,
        limit,
        sides,
        papers,
        seen,
        titles,
        understood);
  }

  /// Whether the question, freed of attempts to give orders, asks for nothing: no words, no papers
  /// and no conditions are left.
  public boolean asksNothing() {
    return text.isEmpty()
        && sides.isEmpty()
        && papers.isEmpty()
        && titles.isEmpty()
        && order == null
        && PaperFilter.NONE.equals(filter);
  }

  /// Whether the question held orders to the answering machine, which were left out.
  public boolean hostile() {
    return understood.stream().anyMatch(entry -> entry.kind() == Understood.Kind.INSTRUCTION);
  }
}
