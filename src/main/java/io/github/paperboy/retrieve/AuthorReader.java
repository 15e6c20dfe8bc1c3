package io.github.paperboy.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads whose papers are wanted: `papers by Jane Doe`, `written by Y. LeCun`, `Hinton's papers`,
/// `Doe et al.`. A name starts with a capital; one in small letters is read only where nothing else
/// can stand (`papers by jane doe`).
final class AuthorReader {
  private static final List<Template> INTRODUCTIONS =
      Template.table(
          """
          by
          by the? author|authors|researcher|researchers
          from the? author|authors|researcher|researchers
          author|authors is|are|was
          where|with author|coauthor|co-author is?
          """);
  private static final Set<String> PARTICLES =
      WordSet.of(
          """
          van von de der den da del di la le bin al ben el dos
          """);
  private static final Set<String> WRITTEN =
      WordSet.of(
          """
          written authored co-authored coauthored published posted submitted anything something
          new newest latest recent one ones stuff
          """);
  private static final Set<String> NO_NAME =
      WordSet.of(
          """
          the a an this that their its our topic topics date year month comments upvotes
          popularity default far author authors people researchers title category name order
          whom who which same these those any each number hand chance using industry academia
          relevance citation citations students universities
          """);
  private static final int MAX_NAMES = 4;

  private final Words words;

  private AuthorReader(Words words) {
    this.words = words;
  }

  static List<Found> read(Words words) {
    var reader = new AuthorReader(words);
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < words.size()) {
      var author = reader.at(at);
      found.addAll(author);
      at = author.isEmpty() ? at + 1 : author.getLast().end();
    }
    return List.copyOf(found);
  }

  private List<Found> at(int at) {
    int name = Template.longest(INTRODUCTIONS, words, at);
    if (name > 0 && introduces(at, name)) {
      int end = words.key(at).equals("by") ? nameEnd(name) : capitalEnd(name);
      return end > name ? names(at, name, end) : List.of();
    }
    boolean particle =
        PARTICLES.contains(words.key(at)) && (words.capital(at + 1) || words.capital(at + 2));
    return words.capital(at) || particle ? owned(at) : List.of();
  }

  private boolean introduces(int at, int name) {
    if (!words.key(at).equals("by") || name - at > 1) {
      return true;
    }
    if (fullName(name) && papersBefore(at)) {
      return true;
    }
    var before = words.key(at - 1);
    return Nouns.PAPERS.contains(before)
        || before.equals("paper")
        || WRITTEN.contains(before)
        || (before.equals("work") || before.equals("research"));
  }

  /// Whether two words or more look like a person: `Jane Doe`, not `Score-based GANs`.
  private boolean fullName(int first) {
    int end = capitalEnd(first);
    for (int at = first; at < end; at++) {
      if (Names.known(words.written(at)) || !letters(words.key(at))) {
        return false;
      }
    }
    return end - first > 1;
  }

  private boolean papersBefore(int at) {
    for (int before = 0; before < at; before++) {
      if (Nouns.PAPERS.contains(words.key(before))) {
        return true;
      }
    }
    return false;
  }

  private int nameEnd(int first) {
    int end = capitalEnd(first);
    return end > first ? end : smallNameEnd(first);
  }

  private int capitalEnd(int first) {
    int end = first;
    while (end - first < MAX_NAMES
        && words.has(end)
        && (end == first || words.gap(end) == Word.Gap.SPACE || initial(end - 1))
        && part(end)) {
      end++;
    }
    return end;
  }

  /// Whether a full stop after a word belongs to an initial: `Y. LeCun`.
  private boolean initial(int at) {
    return words.written(at).length() == 1
        && words.capital(at)
        && words.has(at + 1)
        && words.word(at + 1).start() - words.word(at).end() <= 2;
  }

  private boolean part(int at) {
    return (words.capital(at) || PARTICLES.contains(words.key(at)))
        && !NO_NAME.contains(words.key(at));
  }

  /// Two or three words in small letters that end the question.
  private int smallNameEnd(int first) {
    int end = first;
    while (words.has(end) && (end == first || words.follows(end))) {
      if (NO_NAME.contains(words.key(end))
          || words.key(end).endsWith("ing")
          || !letters(words.key(end))) {
        return first;
      }
      end++;
    }
    return end - first == 2 || end - first == 3 ? end : first;
  }

  private static boolean letters(String key) {
    return key.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.' || c == '\'');
  }

  private List<Found> names(int from, int first, int end) {
    int first2 = from;
    while (WRITTEN.contains(words.key(first2 - 1)) && words.follows(first2)) {
      first2--;
    }
    var found = new ArrayList<Found>();
    found.add(found(first2, end, words.slice(first, end)));
    boolean and = Set.of("and", "&").contains(words.key(end)) && words.capital(end + 1);
    int second = and ? nameEnd(end + 1) : end;
    if (and && second > end + 1) {
      found.add(found(end, second, words.slice(end + 1, second)));
    }
    return found;
  }

  /// `Hinton's papers`, `Doe et al`.
  private List<Found> owned(int at) {
    int end = nameEnd(at);
    if (end == at) {
      return List.of();
    }
    if (words.key(end).equals("et") && words.key(end + 1).equals("al")) {
      return List.of(found(at, end + 2, words.slice(at, end)));
    }
    boolean papers = words.possessive(end - 1) && papers(end);
    boolean name = papers && !Names.known(words.written(at));
    return name ? List.of(found(at, end, words.slice(at, end))) : List.of();
  }

  private boolean papers(int at) {
    int noun = Nouns.ANYTHING.contains(words.key(at)) ? at + 1 : at;
    return Nouns.PAPERS.contains(words.key(noun));
  }

  private static Found found(int first, int end, String written) {
    var name = written.replaceAll("'s$", "").strip();
    return new Found(
        Understood.Kind.AUTHOR,
        first,
        end,
        new Condition.Authors(Set.of(name.toLowerCase(Locale.ROOT))),
        name);
  }
}
