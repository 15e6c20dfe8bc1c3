package io.github.paperboy.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A digest as plain text, for terminals and mail. Pure.
public final class DigestText {
  private final Digest digest;
  private final DigestWords words;

  private DigestText(Digest digest) {
    this.digest = digest;
    words = DigestWords.of(digest.presentation().language());
  }

  /// The lines, not wrapped; a paragraph each, an empty one between papers.
  public static List<String> lines(Digest digest) {
    return new DigestText(digest).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(words.heading(digest));
    lines.add(words.chosen(digest));
    lines.addAll(digest.notes());
    int number = 0;
    for (var theme : DigestThemes.of(digest).entrySet()) {
      if (!theme.getKey().isEmpty()) {
        lines.add("");
        lines.add("== " + theme.getKey());
      }
      for (var item : theme.getValue()) {
        lines.add("");
        add(lines, ++number, item);
      }
    }
    return lines;
  }

  private void add(List<String> lines, int number, DigestItem item) {
    lines.add(number + ". " + item.title());
    switch (digest.presentation().style()) {
      case COMPACT -> addUnlessEmpty(lines, text(item.url()));
      case CARDS, THEMES, ROLL_UP -> addAll(lines, item);
    }
  }

  private void addAll(List<String> lines, DigestItem item) {
    addUnlessEmpty(lines, item.byline());
    addUnlessEmpty(lines, item.news().isEmpty() ? "" : words.quote(item.news()));
    addUnlessEmpty(lines, facts(item));
    addUnlessEmpty(lines, words.why(item.whyBesideVotes()));
    addUnlessEmpty(lines, text(item.url()));
  }

  private String facts(DigestItem item) {
    var votes = item.upvotes() == null ? "" : words.votes(item.upvotes());
    var code = item.code() == null ? "" : words.code() + ": " + item.code();
    return String.join(" · ", Stream.of(votes, code).filter(part -> !part.isEmpty()).toList());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static void addUnlessEmpty(List<String> lines, String line) {
    if (!line.isEmpty()) {
      lines.add("   " + line);
    }
  }
}
