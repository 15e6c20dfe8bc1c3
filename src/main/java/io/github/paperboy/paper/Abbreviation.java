package io.github.paperboy.paper;

import java.util.Locale;
import java.util.Set;

/// How a word before a full stop bears on whether that stop ends a sentence.
enum Abbreviation {
  /// An ordinary word.
  NONE,
  /// Something always follows: `e.g.`, `vs.`, `Dr.`
  NEVER_LAST,
  /// A number or letter follows, else it is a word: `Fig. 3`, `No. 5`
  BEFORE_NUMBER,
  /// May end a sentence or not: `et al.`, `U.S.`, the initial of a name
  UNSURE;

  private static final Set<String> ALWAYS_FOLLOWED =
      Set.of(
          "e.g", "eg", "i.e", "ie", "cf", "vs", "v.s", "viz", "resp", "approx", "ca", "dr", "mr",
          "mrs", "prof", "hon", "w.r.t", "wrt", "s.t", "a.k.a", "aka", "c.f", "incl", "esp", "dept",
          "univ");

  private static final Set<String> NUMBERED =
      Set.of(
          "fig", "figs", "eq", "eqs", "eqn", "eqns", "sec", "sect", "secs", "ref", "refs", "tab",
          "no", "nos", "vol", "vols", "p", "pp", "ch", "chap", "thm", "lem", "prop", "def", "cor",
          "app", "art", "alg", "ver", "v", "op", "n", "ed", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  private static final Set<String> SOMETIMES_LAST =
      Set.of(
          "al", "inc", "ltd", "co", "corp", "jr", "sr", "ph.d", "phd", "m.sc", "b.sc", "i.i.d",
          "iid", "ms", "st", "u.s", "u.k", "e.u", "u.s.a", "a.m", "p.m", "bros", "gen", "gov",
          "sen", "rev");

  /// @param token what stands before the stop, without it
  static Abbreviation of(String token) {
    var bare = token.startsWith("\\") ? token.substring(1) : token;
    if (isAcronym(bare)) {
      return NONE;
    }
    var lower = bare.toLowerCase(Locale.ROOT);
    if (ALWAYS_FOLLOWED.contains(lower)) {
      return NEVER_LAST;
    }
    if (NUMBERED.contains(lower)) {
      return BEFORE_NUMBER;
    }
    return SOMETIMES_LAST.contains(lower) || isInitials(bare) ? UNSURE : NONE;
  }

  /// `MR` and `ST`, which are no titles.
  private static boolean isAcronym(String token) {
    return token.length() > 1 && token.chars().allMatch(Character::isUpperCase);
  }

  /// `J`, `J.R`, `U.S`: capitals, each alone between stops.
  private static boolean isInitials(String token) {
    if (token.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return true;
  }
}
