package io.github.paperboy.retrieve;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;

/// Makes the words to search for out of a question: without the phrases that became conditions, and
/// without the joints that would be left hanging where they stood.
final class SearchText {
  static final int MAX_LENGTH = 1_000;

  /// Words that mean nothing to search for by themselves.
  private static final Set<String> EMPTY =
      WordSet.of(
          """
          a an the of on in at by to for from with about and or but so as if that this these
          those it its they them their what what's which who whom whose when where why how is
          are was were be been being do does did done has have had can could would should will
          may might must i we you he she me us my our your there here any some all anything
          something everything nothing one ones stuff paper papers article articles work works
          publish published release released post posted new please more most much many not no
          yes ok okay out up only just also then than too very really else other others another
          first show give find list tell get see read know & - instead again now yet available
          added listed submitted dated far into over between ago let lets thing things exist
          exists like kind interesting each both either sorted order sort date anyone someone
          people good hi hello hey thanks thank research publications preprints results mine
          news look want need come comes came compare comparing comparison
          compared differ differs difference differences vs versus originate
          """);

  private static final Set<String> TRAILING =
      WordSet.of(
          """
          a an the of on in at by to for from with about and or but that which were was are is
          as & have has been dated published released
          posted come comes came work works
          """);

  /// What a frame such as `what does … do` leaves at the end.
  private static final Set<String> LAST = Set.of("do", "does", "about", "on", "for", "of", "is");

  private static final Set<String> LEADING =
      WordSet.of(
          """
          of on in at by for about and or but that which are is was were regarding do does did
          has have please also to concerning so from
          """);

  private final Words words;
  private final BitSet gone;
  private final StringBuilder text = new StringBuilder();

  private SearchText(Words words, BitSet gone) {
    this.words = words;
    this.gone = gone;
  }

  /// @param words the whole question
  /// @param found what was read out of it
  static String of(Words words, Collection<Found> found) {
    var gone = new BitSet();
    found.stream()
        .filter(each -> !(each.condition() instanceof Condition.Kept))
        .forEach(each -> gone.set(each.first(), each.end()));
    var text = new SearchText(words, gone);
    text.build();
    return text.capped();
  }

  private void build() {
    int first = gone.nextClearBit(0);
    while (first < words.size()) {
      int next = gone.nextSetBit(first);
      int end = next < 0 ? words.size() : Math.min(next, words.size());
      addRun(first, end);
      first = gone.nextClearBit(end);
    }
  }

  /// Adds words between two phrases that are gone, trimmed where they touched them.
  private void addRun(int runFirst, int runEnd) {
    int first = runFirst;
    int end = runEnd;
    while (first < end && first > 0 && LEADING.contains(words.key(first))) {
      first++;
    }
    while (end > first && end < words.size() && TRAILING.contains(words.key(end - 1))) {
      end--;
    }
    while (end > first && first > 0 && end == words.size() && LAST.contains(words.key(end - 1))) {
      end--;
    }
    if (first < end && !empty(first, end)) {
      text.append(text.isEmpty() ? "" : " ").append(words.slice(first, end));
    }
  }

  private boolean empty(int first, int end) {
    for (int at = first; at < end; at++) {
      if (!EMPTY.contains(words.key(at))) {
        return false;
      }
    }
    return true;
  }

  private String capped() {
    return cap(text.toString().replace('\n', ' ').replace("\"", ""), MAX_LENGTH);
  }

  /// The words of a text that fit into a length.
  static String cap(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int space = text.lastIndexOf(' ', length);
    int end = space > 0 ? space : length;
    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return text.substring(0, end);
  }
}
