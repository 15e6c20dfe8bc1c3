package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.Digest;
import io.github.paperboy.digest.DigestItem;
import io.github.paperboy.digest.DigestThemes;
import io.github.paperboy.digest.DigestWords;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A digest as a page for mail programs: a card for each paper. Pure.
final class MailHtml {
  private final Digest digest;
  private final DigestWords words;
  private final Page page;

  private MailHtml(Digest digest, String subject) {
    this.digest = digest;
    words = DigestWords.of(digest.presentation().language());
    page = new Page(digest.presentation().language(), subject, glance(digest));
  }

  /// What is at the foot of a letter.
  ///
  /// @param text said there
  /// @param linkText what the link is called
  /// @param link where it leads, null when there is none
  record Foot(String text, String linkText, @Nullable URI link) {}

  static String of(Digest digest, String subject, Foot foot) {
    return new MailHtml(digest, subject).html(foot);
  }

  private static String glance(Digest digest) {
    return digest.items().isEmpty() ? "" : digest.items().getFirst().title();
  }

  private String html(Foot foot) {
    page.heading(words.heading(digest), words.chosen(digest));
    digest.notes().forEach(page::note);
    for (var theme : DigestThemes.of(digest).entrySet()) {
      if (!theme.getKey().isEmpty()) {
        page.theme(theme.getKey());
      }
      theme.getValue().forEach(this::card);
    }
    page.foot(foot.text(), foot.linkText(), foot.link());
    return page.end();
  }

  private void card(DigestItem item) {
    page.beginCard();
    page.title(item.title(), item.url());
    switch (digest.presentation().style()) {
      case COMPACT -> page.small(item.byline());
      case CARDS, THEMES, ROLL_UP -> details(item);
    }
    page.endCard();
  }

  private void details(DigestItem item) {
    page.small(item.byline());
    page.body(item.news().isEmpty() ? "" : words.quote(item.news()));
    page.facts(facts(item), words.code() + " ↗", item.code());
    page.small(words.why(item.whyBesideVotes()));
  }

  private String facts(DigestItem item) {
    return Stream.of(item.upvotes())
        .filter(Objects::nonNull)
        .map(words::votes)
        .collect(Collectors.joining());
  }
}
