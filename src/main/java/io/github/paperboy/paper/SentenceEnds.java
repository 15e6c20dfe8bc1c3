package io.github.paperboy.paper;

import static io.github.paperboy.paper.Characters.isBlank;

import java.util.Locale;
import java.util.Set;

/// Decides which stops of one text end a sentence.
final class SentenceEnds {
  private static final String STOPS = ".?!…";
  private static final String WIDE_STOPS = "。！？";
  private static final String CLOSERS = "\"'”’»)]}";
  private static final String OPENERS = "\"'“‘«([{`$\\";
  private static final String NO_START = ",;:)]}%=<>+*/&|";

  /// Words that begin sentences of abstracts. They decide where the stop alone cannot: after "et
  /// al." and where the blank is missing.
  private static final Set<String> STARTERS =
      Set.of(
          """
          the this these those that we our in it its however to moreover furthermore for from by
          with while although as at on an a but here there results experiments experimental
          extensive finally first second additionally specifically thus therefore hence such
          since when where what both all each if one most many recent recently existing previous
          based using unlike compared then they their no not now also because despite given
          through under after before between during overall empirically notably importantly
          consequently instead meanwhile motivated inspired building even yet so can does do is
          are how why which some several other another two three i next he she similarly
          conversely methods conclusion\
          """
              .split("\\s+"));

  private final String text;
  private final boolean withoutCapitals;
  private final boolean stopsStandAlone;

  SentenceEnds(String text) {
    this.text = text;
    this.withoutCapitals = text.chars().noneMatch(Character::isUpperCase);
    this.stopsStandAlone = withoutCapitals && text.contains(" . ");
  }

  /// The offset after the sentence whose first stop is at `at`, or -1 if none ends there.
  ///
  /// @param start where the sentence begins
  int endAt(int at, int start) {
    char c = text.charAt(at);
    if (WIDE_STOPS.indexOf(c) >= 0) {
      return afterClosers(at + 1);
    }
    if (!isStop(at) || (at > start && isStop(at - 1))) {
      return -1;
    }
    int stop = at + 1;
    while (stop < text.length() && isStop(stop)) {
      stop++;
    }
    int end = afterClosers(stop);
    int next = Characters.skipBlanks(text, end);
    if (next == text.length()) {
      return end;
    }
    boolean ends = next > end ? endsBefore(at, stop, start, next) : endsUnspaced(at, stop, end);
    return ends ? end : -1;
  }

  private boolean isStop(int at) {
    return STOPS.indexOf(text.charAt(at)) >= 0;
  }

  private int afterClosers(int from) {
    int at = from;
    while (at < text.length() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '$' && isBlankOrEnd(at + 1)) {
      return at + 1;
    }
    return at == from ? afterReference(from) : at;
  }

  /// After a reference glued to the stop, such as `.[12, 13]`.
  private int afterReference(int from) {
    if (from >= text.length() || text.charAt(from) != '[') {
      return from;
    }
    int at = from + 1;
    while (at < text.length() && "0123456789,- ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > from + 1 && at < text.length() && text.charAt(at) == ']' && isBlankOrEnd(at + 1)
        ? at + 1
        : from;
  }

  private boolean isBlankOrEnd(int at) {
    return at >= text.length() || isBlank(text.charAt(at));
  }

  /// Whether the stops from `at` to `stop` end a sentence when the next word is at `next`.
  private boolean endsBefore(int at, int stop, int start, int next) {
    if (at > start && isBlank(text.charAt(at - 1))) {
      return true;
    }
    if (stopsStandAlone && text.charAt(at) == '.') {
      return false;
    }
    if (NO_START.indexOf(text.charAt(next)) >= 0 || !mayStart(next)) {
      return false;
    }
    if (stop - at > 1 || text.charAt(at) != '.') {
      return true;
    }
    var token = Characters.token(text, at);
    return switch (Abbreviation.of(token)) {
      case NEVER_LAST -> false;
      case BEFORE_NUMBER -> !isNumberLike(next);
      case UNSURE -> isStarter(Characters.word(text, next));
      case NONE -> !isEnumerator(token, at, start) && !isSplitDecimal(token, next);
    };
  }

  /// Whether a sentence may start at `next`: with anything but a small letter, except where the
  /// whole text has no capitals or the word is a name such as `mBERT` or `k-NN`.
  private boolean mayStart(int next) {
    int at = next;
    while (at < text.length() - 1 && OPENERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean isTexCommand = at > next && text.charAt(at - 1) == '\\';
    return withoutCapitals
        || isTexCommand
        || !Character.isLowerCase(text.charAt(at))
        || isCamel(at);
  }

  private boolean isCamel(int from) {
    for (int at = from; at < text.length() && !isBlank(text.charAt(at)); at++) {
      if (Character.isUpperCase(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumberLike(int next) {
    char c = text.charAt(next);
    var word = Characters.word(text, next);
    return Character.isDigit(c)
        || c == '('
        || c == '\\'
        || word.length() == 1
        || (!word.isEmpty() && word.chars().allMatch(letter -> "IVXLC".indexOf(letter) >= 0));
  }

  private static boolean isStarter(String word) {
    return STARTERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /// `1. ` or `ii. ` before an item of a list.
  private static boolean isEnumerator(String token, int at, int start) {
    return at - token.length() == start && token.matches("\\d{1,2}|[ivx]{1,4}|[a-z]");
  }

  /// `0. 05`, a decimal with a blank too many.
  private boolean isSplitDecimal(String token, int next) {
    return (token.equals("0") || token.isEmpty()) && Character.isDigit(text.charAt(next));
  }

  /// Whether a sentence ends at stops that no blank follows, as in `performance.We show`.
  private boolean endsUnspaced(int at, int stop, int end) {
    var before = Characters.token(text, at);
    var word = Characters.word(text, end);
    if (stop - at > 1
        || word.isEmpty()
        || !Character.isUpperCase(word.charAt(0))
        || !isWord(before)) {
      return false;
    }
    if (text.charAt(at) != '.') {
      return true;
    }
    int after = end + word.length();
    if (!isBlankOrEnd(after) && text.charAt(after) != ',') {
      return false;
    }
    if (isStarter(word) && word.length() > 1) {
      return true;
    }
    boolean isLongEnough = before.length() > 2 || before.endsWith(")");
    return isLongEnough && (isStarter(word) || isCapitalised(word));
  }

  /// A word in small letters, a number or something in brackets: not part of an address, a file
  /// name or an initial.
  private static boolean isWord(String token) {
    if (token.isEmpty()) {
      return false;
    }
    char last = token.charAt(token.length() - 1);
    if (last == ')' || Character.isDigit(last)) {
      return token.chars().noneMatch(c -> "/\\@:_".indexOf(c) >= 0);
    }
    return Character.isLowerCase(last)
        && (Character.isLowerCase(token.charAt(0)) || token.length() > 3)
        && token.chars().noneMatch(c -> "./\\@:_".indexOf(c) >= 0);
  }

  private static boolean isCapitalised(String word) {
    return word.length() > 2 && word.chars().skip(1).allMatch(Character::isLowerCase);
  }
}
