package io.github.paperboy.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that the checks know, from `lexicon.txt` beside this class. Immutable.
///
/// @param function words without content of their own
/// @param common content words that say little, by stem
/// @param up words of growing
/// @param down words of shrinking
/// @param good words of being better
/// @param bad words of being worse
/// @param negators words that deny what follows
/// @param deniers words that deny what stands before
/// @param passable words that a negation reaches across
/// @param opposites stem to its side, 1 or -1, in each pair of opposites that knows it
record Lexicon(
    Set<String> function,
    Set<String> common,
    Set<String> up,
    Set<String> down,
    Set<String> good,
    Set<String> bad,
    Set<String> negators,
    Set<String> deniers,
    Set<String> passable,
    Map<String, Map<Integer, Integer>> opposites) {
  static final Lexicon BUNDLED = read("lexicon.txt");

  private static Lexicon read(String resource) {
    try (var stream = Lexicon.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("it is not there");
      }
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }

  /// @throws IllegalArgumentException if a section is missing or a pair has no bar; names it
  static Lexicon parse(String text) {
    Map<String, List<String>> sections = new HashMap<>();
    List<String> section = new ArrayList<>();
    for (var line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        section.add(line);
      }
    }
    return new Lexicon(
        words(sections, "function"),
        words(sections, "common").stream().map(Stem::of).collect(Collectors.toUnmodifiableSet()),
        words(sections, "up"),
        words(sections, "down"),
        words(sections, "good"),
        words(sections, "bad"),
        words(sections, "negators"),
        words(sections, "deniers"),
        words(sections, "passable"),
        opposites(lines(sections, "opposites")));
  }

  private static List<String> lines(Map<String, List<String>> sections, String name) {
    var lines = sections.get(name);
    if (lines == null) {
      throw new IllegalArgumentException("the lexicon has no section [%s]".formatted(name));
    }
    return lines;
  }

  private static Set<String> words(Map<String, List<String>> sections, String name) {
    return lines(sections, name).stream()
        .flatMap(line -> Stream.of(line.split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Map<Integer, Integer>> opposites(List<String> pairs) {
    Map<String, Map<Integer, Integer>> sides = new HashMap<>();
    for (int pair = 0; pair < pairs.size(); pair++) {
      var halves = pairs.get(pair).split("\\|");
      if (halves.length != 2) {
        throw new IllegalArgumentException("not two sides: " + pairs.get(pair));
      }
      for (int half = 0; half < 2; half++) {
        for (var word : halves[half].strip().split("\\s+")) {
          sides.computeIfAbsent(Stem.of(word), _ -> new HashMap<>()).put(pair, 1 - 2 * half);
        }
      }
    }
    return Map.copyOf(sides);
  }

  /// 1 for a word of growing or bettering, -1 for shrinking or worsening, 0 for any other.
  int direction(Word word) {
    if (good.contains(word.lower()) || (up.contains(word.lower()) && !bad.contains(word.lower()))) {
      return 1;
    }
    return bad.contains(word.lower()) || down.contains(word.lower()) ? -1 : 0;
  }

  /// Whether a word of direction says better or worse, not only more or less.
  boolean values(Word word) {
    return good.contains(word.lower()) || bad.contains(word.lower());
  }

  /// Whether a word denies what follows it, seen alone.
  boolean denies(Word word) {
    return negators.contains(word.lower()) || word.contracted();
  }
}
