package io.github.paperboy.retrieve;

import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a question was understood to ask for.
///
/// @param question the question as a text that stands on its own (a follow-up is completed)
/// @param text the words to search for, without those that became conditions; may be empty
/// @param intent the shape of answer
/// @param filter the conditions
/// @param order how to order when no words decide, or null for relevance
/// @param limit how many papers the question asks for, or null
/// @param sides what a comparison compares, each to be searched for; empty otherwise
/// @param papers papers named by id, or carried over from the turn before
/// @param titles titles or acronyms the question names, as written
/// @param understood the conditions in words
public record SearchPlan(
    String question,
    String text,
    Intent intent,
    PaperFilter filter,
    @Nullable Order order,
    @Nullable Integer limit,
    List<String> sides,
    List<PaperId> papers,
    List<String> titles,
    List<Understood> understood) {
  public SearchPlan {
    sides = List.copyOf(sides);
    papers = List.copyOf(papers);
    titles = List.copyOf(titles);
    understood = List.copyOf(understood);
  }

  /// A plan that searches for the words as they are.
  public static SearchPlan words(String text) {
    return new SearchPlan(
        text,
        text,
        Intent.TOPIC,
        PaperFilter.NONE,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
