package io.github.paperboy.digest;

import io.github.paperboy.paper.NameWords;
import io.github.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Whether a paper is what a subscription wants, and how much. Pure.
final class InterestMatch {
  /// A followed author's paper is wanted whatever it is about.
  private static final double FOLLOWED = 0.9;

  private final Interests interests;
  private final List<Topic> topics;
  private final Relevance relevance;
  private final double threshold;

  /// @param topics those of the interests
  InterestMatch(Interests interests, List<Topic> topics, Relevance relevance, double threshold) {
    this.interests = interests;
    this.topics = topics;
    this.relevance = relevance;
    this.threshold = threshold;
  }

  /// A paper that is wanted.
  ///
  /// @param relevance from the threshold to 1
  /// @param theme the topic it is nearest to; empty without topics
  /// @param why reasons, the strongest first
  record Match(FreshPaper paper, double relevance, String theme, List<Reason> why) {}

  Optional<Match> match(FreshPaper paper) {
    return excluded(paper) ? Optional.empty() : wanted(paper);
  }

  private boolean excluded(FreshPaper paper) {
    return paper.paper().withdrawn()
        || !interests.must().stream().allMatch(words -> contains(paper, words))
        || interests.mustNot().stream().anyMatch(words -> says(paper, words));
  }

  /// What holds no word to look for, such as `the` or `!`, is in no paper rather than in every one.
  private static boolean says(FreshPaper paper, String words) {
    return !Stems.of(words).isEmpty() && contains(paper, words);
  }

  private static boolean contains(FreshPaper paper, String words) {
    return paper.text().containsAll(Stems.of(words));
  }

  private Optional<Match> wanted(FreshPaper paper) {
    List<Reason> why = new ArrayList<>();
    author(paper.paper()).ifPresent(why::add);
    organisation(paper.paper()).ifPresent(why::add);
    double score = why.isEmpty() ? 0 : FOLLOWED;
    var theme = "";
    var category = category(paper.paper());
    if (interests.categories().isEmpty() || category.isPresent()) {
      for (var topic : topics) {
        double near = relevance.atLeast(paper, topic, threshold);
        if (near >= threshold && (theme.isEmpty() || near > score)) {
          theme = topic.text();
          score = Math.max(score, near);
        }
      }
    }
    if (!theme.isEmpty()) {
      why.add(new Reason.Topic(theme));
    }
    if (onlyCategories() && category.isPresent()) {
      why.add(new Reason.Category(category.get()));
      score = threshold;
    }
    return why.isEmpty() ? Optional.empty() : Optional.of(new Match(paper, score, theme, why));
  }

  private boolean onlyCategories() {
    return topics.isEmpty() && interests.authors().isEmpty() && interests.organisations().isEmpty();
  }

  private Optional<String> category(Paper paper) {
    return paper.categories().stream()
        .filter(code -> interests.categories().stream().anyMatch(wanted -> covers(wanted, code)))
        .findFirst();
  }

  private static boolean covers(String wanted, String code) {
    return code.equalsIgnoreCase(wanted)
        || code.regionMatches(true, 0, wanted + ".", 0, wanted.length() + 1);
  }

  private Optional<Reason> author(Paper paper) {
    return paper.byline().authors().stream()
        .filter(name -> partOf(name, interests.authors()))
        .<Reason>map(Reason.Author::new)
        .findFirst();
  }

  private Optional<Reason> organisation(Paper paper) {
    var organisation = paper.byline().organisation();
    if (organisation == null) {
      return Optional.empty();
    }
    boolean followed =
        partOf(organisation.name(), interests.organisations())
            || interests.organisations().stream().anyMatch(organisation.key()::equalsIgnoreCase);
    return followed ? Optional.of(new Reason.Organisation(organisation.name())) : Optional.empty();
  }

  private static boolean partOf(String name, Collection<String> followed) {
    var words = NameWords.of(name);
    return followed.stream().map(NameWords::of).anyMatch(words::contain);
  }
}
