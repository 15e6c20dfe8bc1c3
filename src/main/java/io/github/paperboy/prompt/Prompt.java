package io.github.paperboy.prompt;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A prompt that was found to be whole. Immutable.
///
/// @param name which one
/// @param hints what its front matter says
/// @param sections the text of each section with its holes
/// @param hash of the whole file: two prompts with the same hash say the same
public record Prompt(PromptName name, Hints hints, Map<String, String> sections, String hash) {
  static final Pattern HOLE = Pattern.compile("\\{\\{([a-z-]{1,40})}}");

  /// What a prompt says of itself.
  ///
  /// @param purpose one line for people
  /// @param maxOutputTokens about how long a reply may be; it is cut there
  public record Hints(String purpose, int maxOutputTokens) {}

  public Prompt {
    sections = Map.copyOf(sections);
  }

  /// A section with its holes filled. What stands in a value is never read as a hole.
  ///
  /// @param values exactly one for each hole of the section
  /// @throws IllegalArgumentException if a value is missing or has no hole
  public String render(String section, Map<String, String> values) {
    var text = sections.get(section);
    if (text == null) {
      throw new IllegalArgumentException("%s has no section %s".formatted(name.file(), section));
    }
    var holes = holes(text);
    if (!holes.equals(values.keySet())) {
      throw new IllegalArgumentException(
          "%s, section %s: holes %s cannot be filled with values for %s"
              .formatted(name.file(), section, holes, new TreeSet<>(values.keySet())));
    }
    return HOLE.matcher(text)
        .replaceAll(hole -> Matcher.quoteReplacement(values.getOrDefault(hole.group(1), "")));
  }

  static Set<String> holes(String text) {
    var holes = new TreeSet<String>();
    HOLE.matcher(text).results().forEach(hole -> holes.add(hole.group(1)));
    return holes;
  }
}
