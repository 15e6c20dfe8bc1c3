package io.github.paperboy.claim;

import io.github.paperboy.paper.Paper;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a paper's abbreviations stand for, where it says so: `Random Reshuffle (RR)`.
///
/// @param words the stems of the words behind each abbreviation, which is in lower case
record Acronyms(Map<String, Set<String>> words) {
  private static final Pattern DEFINED =
      Pattern.compile("((?:[\\p{L}\\p{N}]{1,30}[ -]{1,2}){2,7})\\((\\p{Lu}[\\p{L}\\p{N}]{1,7})\\)");

  private static final Pattern JOINT = Pattern.compile("[ -]+");

  Acronyms {
    words = Map.copyOf(words);
  }

  static Acronyms of(Paper paper) {
    Map<String, Set<String>> words = new HashMap<>();
    DEFINED.matcher(paper.titleAndAbstract()).results().forEach(found -> add(found, words));
    return new Acronyms(words);
  }

  private static void add(MatchResult found, Map<String, Set<String>> words) {
    var acronym = found.group(2).replaceFirst("s$", "").toLowerCase(Locale.ROOT);
    var before = Arrays.asList(JOINT.split(found.group(1).strip().toLowerCase(Locale.ROOT)));
    var spelled = before.subList(Math.max(0, before.size() - acronym.length()), before.size());
    if (initials(spelled).equals(acronym)) {
      words.put(acronym, spelled.stream().map(Stem::of).collect(Collectors.toSet()));
    }
  }

  private static String initials(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  /// Whether one word abbreviates several of which the other is one.
  boolean join(Word one, Word other) {
    return stands(one, other) || stands(other, one);
  }

  private boolean stands(Word acronym, Word word) {
    return words.getOrDefault(acronym.lower(), Set.of()).contains(word.stem());
  }
}
