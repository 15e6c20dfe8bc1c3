package io.github.paperboy.source.files;

import io.github.paperboy.paper.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lines of text between two footers of a saved page: titles and abstracts of one paper or, where
/// papers have no footer, of several. Tells them apart by their lengths.
final class PageRun {
  private static final int MAX_TITLE = 300;

  /// A title that ends like a sentence is believed up to this length.
  private static final int MAX_SENTENCE_TITLE = 120;

  /// Fewer lines are kept back: what follows may belong to them.
  private static final int LOOK_AHEAD = 6;

  /// More lines than this are no abstract.
  private static final int MAX_LINES = 200;

  private static final Pattern ORGANISATION =
      Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,95})(?: (\\S.{0,120}))?");

  private final List<Line> lines = new ArrayList<>();

  private record Line(long number, String text) {}

  /// A title and the abstract under it.
  ///
  /// @param line where the title stands
  record Entry(long line, String title, String text) {}

  void add(long number, String text) {
    lines.add(new Line(number, text));
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /// Takes the last line away if it is an organisation, which stands in a footer where other papers
  /// have their number of authors: a short line of its own above the rest of the footer.
  Optional<Byline.Organisation> takeOrganisation() {
    if (lines.size() < 3 || lines.getLast().text().endsWith(".")) {
      return Optional.empty();
    }
    var shown = ORGANISATION.matcher(lines.getLast().text());
    if (!shown.matches()) {
      return Optional.empty();
    }
    lines.removeLast();
    var key = shown.group(1);
    var name = shown.group(2);
    return Optional.of(new Byline.Organisation(key, name == null ? key : name));
  }

  /// The first paper, if enough lines are there to tell where it ends.
  @Nullable Entry takeFirst() {
    return lines.size() < LOOK_AHEAD ? null : take(false);
  }

  /// The first paper of a run to which no more lines will come; null if none is left.
  @Nullable Entry takeNext() {
    return lines.isEmpty() ? null : take(true);
  }

  private @Nullable Entry take(boolean isComplete) {
    int end = 1;
    while (end < lines.size() && !isTitle(end)) {
      end++;
    }
    if (end == lines.size() && !isComplete && end < MAX_LINES) {
      return null;
    }
    var taken = lines.subList(0, end);
    var text = String.join(" ", taken.stream().skip(1).map(Line::text).toList());
    var entry = new Entry(taken.getFirst().number(), taken.getFirst().text(), text);
    taken.clear();
    return entry;
  }

  /// Whether a line is a title: short, with a much longer one under it.
  private boolean isTitle(int at) {
    if (at + 1 >= lines.size()) {
      return false;
    }
    var line = lines.get(at).text();
    int limit = line.endsWith(".") ? MAX_SENTENCE_TITLE : MAX_TITLE;
    return line.length() <= limit
        && lines.get(at + 1).text().length() >= 2 * line.length()
        && isAbstract(at - 1, lines.get(at - 1).text());
  }

  /// Whether the line above a title can be the end of the paper before.
  private boolean isAbstract(int at, String line) {
    return at == 0
        ? line.length() <= MAX_TITLE
        : line.length() > MAX_SENTENCE_TITLE || line.endsWith(".");
  }
}
