package io.github.paperboy.index.lucene;

import io.github.paperboy.index.Entries;
import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.LexicalQuery;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.index.SearchableIndex;
import java.nio.file.Path;
import java.util.List;

/// Opens indexes as the tests of this package want them.
final class Opened {
  private Opened() {}

  static <T extends SearchableIndex> T ready(IndexOpening<T> opening) {
    return switch (opening) {
      case IndexOpening.Ready<T>(T index) -> index;
      case IndexOpening.Missing<T> _,
          IndexOpening.Mismatch<T> _,
          IndexOpening.Damaged<T> _,
          IndexOpening.Locked<T> _,
          IndexOpening.Unusable<T> _ ->
          throw new AssertionError("not ready: " + opening);
    };
  }

  static IndexOpening<PaperIndex> writing(Path directory) {
    return LuceneIndexes.openWriter(directory, LuceneSettings.DEFAULTS, Entries.FINGERPRINT);
  }

  static IndexOpening<SearchableIndex> reading(Path directory) {
    return LuceneIndexes.openReader(directory, LuceneSettings.DEFAULTS, Entries.FINGERPRINT);
  }

  /// Makes an index that holds one paper of each id.
  static void fill(Path directory, String... ids) {
    try (var index = ready(writing(directory))) {
      index.upsert(
          List.of(ids).stream().map(id -> Entries.entry(id, "Horses " + id, "horses")).toList());
      index.commit();
    }
  }

  /// The ids of all papers, sorted.
  static List<String> ids(SearchableIndex index) {
    try (var view = index.view()) {
      var hits = view.lexical(new LexicalQuery.Words("horses"), PaperFilter.NONE, 1_000);
      return Entries.ids(hits).stream().sorted().toList();
    }
  }
}
