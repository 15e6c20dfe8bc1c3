package io.github.paperboy.prompt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads the file of a prompt: front matter between two lines of `---`, then sections under
/// headings of one `#`. It is strict, so that a slip of the pen never reaches a model: unknown keys
/// and sections, missing ones, and holes too many or too few are all problems. Pure.
public final class PromptParser {
  private static final int LONGEST = 20_000;
  private static final Pattern SECTION = Pattern.compile("# (\\S.*)");
  private static final Pattern STRAY = Pattern.compile("\\{\\{|}}");
  private static final Pattern TOKENS = Pattern.compile("[1-9]\\d{0,5}");

  private final PromptName name;
  private final List<String> problems = new ArrayList<>();

  private PromptParser(PromptName name) {
    this.name = name;
  }

  /// What came of reading a file.
  public sealed interface Parsed {
    record Valid(Prompt prompt) implements Parsed {}

    /// @param problems a sentence each, all that were found
    record Invalid(List<String> problems) implements Parsed {
      public Invalid {
        problems = List.copyOf(problems);
      }
    }
  }

  /// @param text the whole file
  public static Parsed parse(PromptName name, String text) {
    return new PromptParser(name).parse(text.replace("\r\n", "\n"));
  }

  private Parsed parse(String text) {
    if (text.length() > LONGEST) {
      return new Parsed.Invalid(
          List.of("it has %d characters, %d are allowed".formatted(text.length(), LONGEST)));
    }
    int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
    if (end < 0) {
      return new Parsed.Invalid(
          List.of("it must begin with front matter between two lines of ---"));
    }
    var hints = hints(text.substring(4, Math.max(4, end)));
    var sections = sections(text.substring(end + 5));
    name.sections().keySet().stream().sorted().forEach(each -> check(each, sections));
    return problems.isEmpty()
        ? new Parsed.Valid(new Prompt(name, hints, sections, hash(text)))
        : new Parsed.Invalid(problems);
  }

  private Prompt.Hints hints(String matter) {
    Map<String, String> values = new LinkedHashMap<>();
    for (var line : matter.lines().filter(each -> !each.isBlank()).toList()) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        problems.add("front matter needs `key: value`, not `" + line.strip() + "`");
      } else {
        values.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    var purpose = taken(values, "purpose", Pattern.compile(".{1,200}"), "a line of text");
    var tokens = taken(values, "max-output-tokens", TOKENS, "a whole number");
    values.keySet().forEach(key -> problems.add("unknown key `" + key + "` in the front matter"));
    return problems.isEmpty()
        ? new Prompt.Hints(purpose, Integer.parseInt(tokens))
        : new Prompt.Hints("", 1);
  }

  private String taken(Map<String, String> values, String key, Pattern form, String wanted) {
    var value = values.remove(key);
    if (value == null || !form.matcher(value).matches()) {
      problems.add("front matter needs `%s: %s`".formatted(key, wanted));
      return "";
    }
    return value;
  }

  private Map<String, String> sections(String body) {
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    var current = new StringBuilder();
    for (var line : body.lines().toList()) {
      var heading = SECTION.matcher(line);
      if (heading.matches()) {
        var title = heading.group(1).strip().toLowerCase(Locale.ROOT);
        current = new StringBuilder();
        if (!name.sections().containsKey(title)) {
          problems.add(
              "unknown section `# %s`; there are %s"
                  .formatted(title, new TreeSet<>(name.sections().keySet())));
        } else if (sections.put(title, current) != null) {
          problems.add("section `# " + title + "` stands there twice");
        }
      } else {
        if (sections.isEmpty() && !line.isBlank()) {
          problems.add("text before the first section: `" + line.strip() + "`");
        }
        current.append(line).append('\n');
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    sections.forEach((title, text) -> texts.put(title, text.toString().strip()));
    return texts;
  }

  private void check(String section, Map<String, String> sections) {
    var text = sections.get(section);
    if (text == null || text.isEmpty()) {
      problems.add("section `# " + section + "` is missing or empty");
      return;
    }
    var wanted = name.sections().getOrDefault(section, Set.of());
    var found = Prompt.holes(text);
    var unknown = new TreeSet<>(found);
    unknown.removeAll(wanted);
    unknown.forEach(
        hole -> problems.add("section `# %s`: unknown hole {{%s}}".formatted(section, hole)));
    var unused = new TreeSet<>(wanted);
    unused.removeAll(found);
    unused.forEach(
        hole -> problems.add("section `# %s`: hole {{%s}} is not used".formatted(section, hole)));
    if (STRAY.matcher(Prompt.HOLE.matcher(text).replaceAll("")).find()) {
      problems.add(
          "section `# %s`: a {{ or }} that is not a hole; holes are {{lower-case}}"
              .formatted(section));
    }
  }

  static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
