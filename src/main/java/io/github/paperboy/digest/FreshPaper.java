package io.github.paperboy.digest;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.paper.Paper;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A new paper with what it is compared by.
///
/// @param paper the paper
/// @param title its title's stems
/// @param text the stems of title and abstract
/// @param phrases which of these stand side by side
/// @param statics its static vector; null when it is not in the index yet
/// @param encoding its encoder's vectors; null when it is not encoded yet
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record FreshPaper(
    Paper paper,
    Set<String> title,
    Set<String> text,
    Phrases phrases,
    float @Nullable [] statics,
    @Nullable Encoding encoding) {
  static FreshPaper of(Paper paper, float @Nullable [] statics, @Nullable Encoding encoding) {
    var stems = Stems.inOrder(paper.titleAndAbstract());
    return new FreshPaper(
        paper, Stems.of(paper.title()), Set.copyOf(stems), Phrases.of(stems), statics, encoding);
  }
}
