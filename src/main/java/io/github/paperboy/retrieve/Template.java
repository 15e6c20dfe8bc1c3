package io.github.paperboy.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A phrase with holes, matched against the words of a question. Written as words with spaces:
/// `more|over` is either word, `than?` may be missing, `the|a*` may come any number of times,
/// `<number>` is a number in digits or words, `<any>` one word whatever it is. A match does not
/// reach over the end of a sentence.
final class Template {
  private static final int MAX_REPEAT = 8;

  private final List<Part> parts;

  private Template(List<Part> parts) {
    this.parts = parts;
  }

  /// @param alternatives the words that fit; empty for a hole
  /// @param hole `number`, `any` or empty
  private record Part(Set<String> alternatives, String hole, int least, int most) {
    boolean fits(Words words, int index) {
      return switch (hole) {
        case "number" -> Numbers.read(words.key(index)).isPresent();
        case "any" -> words.has(index);
        default -> alternatives.contains(words.key(index));
      };
    }
  }

  /// The templates of a table, one a line.
  static List<Template> table(String lines) {
    return lines.lines().map(Template::of).toList();
  }

  static Template of(String pattern) {
    var parts = new ArrayList<Part>();
    for (String part : pattern.split(" ")) {
      if (!part.isEmpty()) {
        parts.add(part(part));
      }
    }
    return new Template(List.copyOf(parts));
  }

  private static Part part(String text) {
    char last = text.charAt(text.length() - 1);
    boolean optional = last == '?' || last == '*';
    var words = optional ? text.substring(0, text.length() - 1) : text;
    int least = optional ? 0 : 1;
    int most = last == '*' ? MAX_REPEAT : 1;
    if (words.startsWith("<")) {
      return new Part(Set.of(), words.substring(1, words.length() - 1), least, most);
    }
    return new Part(Set.copyOf(List.of(words.split("\\|"))), "", least, most);
  }

  /// Where a match that starts at a word ends, as an index after its last word; -1 when there is
  /// none. The longest match wins.
  int end(Words words, int first) {
    return match(words, first, first, 0);
  }

  private int match(Words words, int first, int at, int part) {
    if (part == parts.size()) {
      return at > first ? at : -1;
    }
    var next = parts.get(part);
    int reach = at;
    while (reach - at < next.most() && fits(words, first, reach, next)) {
      reach++;
    }
    for (int taken = reach - at; taken >= next.least(); taken--) {
      int end = match(words, first, at + taken, part + 1);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static boolean fits(Words words, int first, int at, Part part) {
    return (at == first || words.follows(at)) && part.fits(words, at);
  }

  /// The longest match of any of some templates that starts at a word, or -1.
  static int longest(List<Template> templates, Words words, int first) {
    int longest = -1;
    for (var template : templates) {
      longest = Math.max(longest, template.end(words, first));
    }
    return longest;
  }
}
