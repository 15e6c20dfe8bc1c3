package io.github.paperboy.index.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/// The names of one paper, as far as a title search compares them.
///
/// @param title as given
/// @param ofTitle short names from the title, folded
/// @param ofAbstract acronyms from the abstract, folded
record PaperNames(String title, Set<String> ofTitle, Set<String> ofAbstract) {
  static BytesRef encode(String title, Collection<String> ofAbstract) {
    var line = title.replace('\n', ' ').replace('\r', ' ');
    return new BytesRef(ofAbstract.isEmpty() ? line : line + '\n' + String.join("\n", ofAbstract));
  }

  static PaperNames decode(BytesRef bytes) {
    List<String> lines = bytes.utf8ToString().lines().toList();
    var title = lines.isEmpty() ? "" : lines.getFirst();
    var rest = lines.isEmpty() ? List.<String>of() : lines.subList(1, lines.size());
    return new PaperNames(title, Aliases.ofTitle(title), Set.copyOf(rest));
  }
}
