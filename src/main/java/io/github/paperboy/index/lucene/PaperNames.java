package io.github.paperboy.index.lucene;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/// The names of one paper, folded, as a title search compares them.
///
/// @param title the words of the title
/// @param name what stands before the title's colon, as one word; empty if there is none
/// @param ofTitle short names from the title, the name among them
/// @param ofAbstract acronyms from the abstract
record PaperNames(
    List<String> title, String name, Collection<String> ofTitle, Collection<String> ofAbstract) {
  private static final int PARTS = 4;

  static PaperNames of(String title, String abstractText) {
    return new PaperNames(
        Folding.words(title),
        Aliases.nameOf(title),
        Aliases.ofTitle(title),
        Aliases.ofAbstract(abstractText));
  }

  /// A line for each part, its words between blanks: nothing folded holds either.
  BytesRef encode() {
    return new BytesRef(
        String.join(
            "\n",
            String.join(" ", title),
            name,
            String.join(" ", ofTitle),
            String.join(" ", ofAbstract)));
  }

  static PaperNames decode(BytesRef bytes) {
    var lines = bytes.utf8ToString().split("\n", PARTS);
    return new PaperNames(words(lines[0]), lines[1], Set.copyOf(words(lines[2])), words(lines[3]));
  }

  private static List<String> words(String line) {
    return line.isEmpty() ? List.of() : Arrays.asList(line.split(" "));
  }
}
