package io.github.paperboy.digest;

import java.util.List;
import java.util.Set;

/// What papers a subscription wants. A paper is wanted if it is near one of the topics, by a
/// followed author or from a followed organisation; with none of these three, if it is in one of
/// the categories. All else takes papers away.
///
/// @param topics each a few words, such as `retrieval augmented generation`
/// @param categories when there are any, a paper near a topic must be in one of them; `cs` stands
///   for `cs.LG` too
/// @param authors names, or parts of names
/// @param organisations short or shown names
/// @param must words of which every paper must contain all
/// @param mustNot words of which no paper may contain any
public record Interests(
    List<String> topics,
    Set<String> categories,
    Set<String> authors,
    Set<String> organisations,
    List<String> must,
    List<String> mustNot) {
  private static final int MOST = 50;
  private static final int LONGEST = 200;
  private static final int LONGEST_TITLE = 100;

  public Interests {
    topics = List.copyOf(topics);
    categories = Set.copyOf(categories);
    authors = Set.copyOf(authors);
    organisations = Set.copyOf(organisations);
    must = List.copyOf(must);
    mustNot = List.copyOf(mustNot);
    for (var part : List.of(topics, categories, authors, organisations, must, mustNot)) {
      if (part.size() > MOST) {
        throw new IllegalArgumentException(
            "%d topics, names or words of one kind are too many; give at most %d"
                .formatted(part.size(), MOST));
      }
      part.forEach(Interests::check);
    }
    if (topics.isEmpty() && categories.isEmpty() && authors.isEmpty() && organisations.isEmpty()) {
      throw new IllegalArgumentException(
          "say what is wanted: a topic, a category, an author or an organisation");
    }
  }

  private static void check(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a topic, name or word has 1 to %d characters, not %d: “%.40s”"
              .formatted(LONGEST, text.length(), text));
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "“%s” holds a control character; write it again without"
              .formatted(text.replaceAll("\\p{Cntrl}", "�")));
    }
  }

  /// A name for a subscription to them, at most 100 characters.
  public String title() {
    var text = topics.isEmpty() ? "New papers" : topics.getFirst();
    int end = Math.min(LONGEST_TITLE, text.length());
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  /// Of a roll-up: what a team liked has no topics of its own.
  public static Interests ofTheTeam() {
    return inTopics("What the team liked");
  }

  public static Interests inTopics(String... topics) {
    return new Interests(List.of(topics), Set.of(), Set.of(), Set.of(), List.of(), List.of());
  }
}
