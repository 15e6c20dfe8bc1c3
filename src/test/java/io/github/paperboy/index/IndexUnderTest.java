package io.github.paperboy.index;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The index that a part of the contract is tested on, empty at the start of each test.
interface IndexUnderTest {
  PaperIndex index();

  /// Puts papers in and makes them visible.
  default void given(IndexEntry... entries) {
    index().upsert(List.of(entries));
    index().refresh();
  }

  /// Asks a view taken now.
  default <T> T ask(Function<IndexView, T> question) {
    try (var view = index().view()) {
      return question.apply(view);
    }
  }

  /// The ids of what is found for some words, best first.
  default List<String> words(String text) {
    return ask(
        view -> Entries.ids(view.lexical(new LexicalQuery.Words(text), PaperFilter.NONE, 10)));
  }

  /// The ids of the papers that meet a filter, sorted.
  default List<String> meeting(PaperFilter filter) {
    return Entries.ids(browse(Order.NEWEST, filter, 100)).stream().sorted().toList();
  }

  default List<Hit> browse(Order order, PaperFilter filter, int limit) {
    return ask(view -> view.browse(order, filter, limit));
  }

  /// The ids of the five papers nearest to a vector.
  default List<String> nearest(Space space, float[] vector, PaperFilter filter) {
    return ask(view -> Entries.ids(view.nearest(space, vector, filter, 5)));
  }

  default int count(PaperFilter filter) {
    return ask(view -> view.count(filter));
  }

  default Optional<Paper> stored(String id) {
    return ask(view -> view.paper(new PaperId(id)));
  }

  default IndexStats stats() {
    return ask(IndexView::stats);
  }

  /// The ids of what is found for a title, best first.
  default Stream<Hit> titles(String text) {
    return ask(view -> view.lexical(new LexicalQuery.TitleLike(text), PaperFilter.NONE, 10))
        .stream();
  }
}
