package io.github.paperboy.ask.extractive;

import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Asked;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// What the record of a paper, rather than its abstract, says. Pure.
final class Facts {
  private static final int NAMES = 8;

  /// The values that are facts of the record.
  private static final Set<Asked> OF_THE_RECORD =
      Set.of(
          Asked.DATE,
          Asked.AUTHORS,
          Asked.AUTHOR_COUNT,
          Asked.ORGANISATION,
          Asked.COMMENTS,
          Asked.CODE,
          Asked.LINK);

  private Facts() {}

  static boolean isOfTheRecord(Asked asked) {
    return OF_THE_RECORD.contains(asked);
  }

  /// The value in words, if the paper's source gives it.
  static Optional<String> of(Paper paper, Asked asked) {
    return switch (asked) {
      case DATE -> paper.date().map(Leads::inWords);
      case AUTHORS -> names(paper.byline());
      case AUTHOR_COUNT -> Optional.ofNullable(paper.byline().authorCount()).map(Facts::authors);
      case ORGANISATION ->
          Optional.ofNullable(paper.byline().organisation()).map(Byline.Organisation::name);
      case COMMENTS -> Optional.ofNullable(paper.engagement().comments()).map(Facts::comments);
      case CODE -> Optional.ofNullable(paper.links().code()).map(uri -> "code: " + uri);
      case LINK -> paper.url().map(URI::toString);
      case NUMBER, PAPER_COUNT, DATASET, NAME -> Optional.empty();
    };
  }

  /// What a refusal calls the value.
  static String name(Asked asked) {
    return switch (asked) {
      case DATE -> "a date";
      case AUTHORS -> "its authors' names";
      case AUTHOR_COUNT -> "how many authors it has";
      case ORGANISATION -> "an organisation";
      case COMMENTS -> "how often it was commented on";
      case CODE -> "where its code is";
      case LINK -> "a link";
      case NUMBER -> "that figure";
      case PAPER_COUNT -> "how many papers there are";
      case DATASET -> "that data set";
      case NAME -> "that name";
    };
  }

  private static Optional<String> names(Byline byline) {
    var names = byline.authors();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    var shown = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
    int more = names.size() - NAMES;
    return Optional.of("by " + shown + (more > 0 ? " and %d more".formatted(more) : ""));
  }

  private static String authors(int count) {
    return count == 1 ? "1 author" : count + " authors";
  }

  private static String comments(int count) {
    return count == 1 ? "1 comment" : count + " comments";
  }
}
