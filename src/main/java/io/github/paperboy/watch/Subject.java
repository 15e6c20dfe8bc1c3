package io.github.paperboy.watch;

import io.github.paperboy.paper.PaperId;
import java.util.List;

/// What is watched.
public sealed interface Subject {
  /// The longest question or search.
  int LONGEST = 300;

  /// The longest name.
  int LONGEST_NAME = 100;

  /// A standing question: new papers that its answer cites.
  record Question(String text) implements Subject {
    public Question {
      check(text, LONGEST);
    }
  }

  /// A saved search: new papers on a topic, with the conditions that the words hold.
  record Search(String text) implements Subject {
    public Search {
      check(text, LONGEST);
    }
  }

  /// New papers of an author.
  ///
  /// @param name or a part of it, in whole words
  record Author(String name) implements Subject {
    public Author {
      check(name, LONGEST_NAME);
    }
  }

  /// New papers from an organisation.
  ///
  /// @param name or a part of it, in whole words
  record Organisation(String name) implements Subject {
    public Organisation {
      check(name, LONGEST_NAME);
    }
  }

  /// What happens to a paper: a new version, its withdrawal, a release of code.
  record OnePaper(PaperId paper, String title) implements Subject {}

  /// What happens to the papers that a conversation was about.
  ///
  /// @param papers the latest last
  record Discussed(List<PaperId> papers) implements Subject {
    /// More are forgotten, the earliest first.
    public static final int MOST = 30;

    public Discussed {
      papers =
          papers.stream()
              .distinct()
              .skip(Math.max(0, papers.stream().distinct().count() - MOST))
              .toList();
    }
  }

  /// One word for it, as commands and JSON say it.
  default String kind() {
    return switch (this) {
      case Question _ -> "question";
      case Search _ -> "search";
      case Author _ -> "author";
      case Organisation _ -> "organisation";
      case OnePaper _ -> "paper";
      case Discussed _ -> "discussed";
    };
  }

  /// The question, the words, the name or the title; empty for the papers of a conversation.
  default String text() {
    return switch (this) {
      case Question question -> question.text;
      case Search search -> search.text;
      case Author author -> author.name;
      case Organisation organisation -> organisation.name;
      case OnePaper paper -> paper.title;
      case Discussed _ -> "";
    };
  }

  private static void check(String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      throw new IllegalArgumentException(
          "what is watched has 1 to %d characters, not %d: “%.40s”"
              .formatted(longest, text.length(), text));
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "“%.40s” holds a control character; write it again without"
              .formatted(text.replaceAll("\\p{Cntrl}", "�")));
    }
  }
}
