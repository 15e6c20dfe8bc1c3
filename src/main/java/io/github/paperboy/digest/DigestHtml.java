package io.github.paperboy.digest;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A digest as a piece of HTML with the few tags that mail programs and feed readers show. Pure;
/// every text from outside is escaped.
public final class DigestHtml {
  private final Digest digest;
  private final DigestWords words;
  private final StringBuilder html = new StringBuilder();

  private DigestHtml(Digest digest) {
    this.digest = digest;
    words = DigestWords.of(digest.presentation().language());
  }

  /// The papers without a heading.
  public static String of(Digest digest) {
    return new DigestHtml(digest).html();
  }

  private String html() {
    paragraph(words.chosen(digest));
    digest.notes().forEach(this::paragraph);
    for (var theme : DigestThemes.of(digest).entrySet()) {
      if (!theme.getKey().isEmpty()) {
        html.append("<h3>").append(escaped(theme.getKey())).append("</h3>\n");
      }
      html.append("<ol>\n");
      theme.getValue().forEach(this::item);
      html.append("</ol>\n");
    }
    return html.toString();
  }

  private void paragraph(String text) {
    html.append("<p>").append(escaped(text)).append("</p>\n");
  }

  private void item(DigestItem item) {
    html.append("<li style=\"margin-bottom:1em\"><b>");
    link(item.title(), item.url());
    html.append("</b>");
    switch (digest.presentation().style()) {
      case COMPACT -> {}
      case CARDS, THEMES, ROLL_UP -> details(item);
    }
    html.append("</li>\n");
  }

  private void details(DigestItem item) {
    line(item.byline());
    if (!item.news().isEmpty()) {
      html.append("<br>\n<q>").append(escaped(item.news())).append("</q>");
    }
    if (item.upvotes() != null) {
      line(words.votes(item.upvotes()));
    }
    if (item.code() != null) {
      html.append("<br>\n");
      link(words.code(), item.code());
    }
    line(words.why(item.whyBesideVotes()));
  }

  private void line(String text) {
    if (!text.isEmpty()) {
      html.append("<br>\n<small>").append(escaped(text)).append("</small>");
    }
  }

  private void link(String text, @Nullable URI target) {
    if (target == null) {
      html.append(escaped(text));
    } else {
      html.append("<a href=\"").append(escaped(target.toString())).append("\">");
      html.append(escaped(text)).append("</a>");
    }
  }

  /// Fit to stand between tags and in attributes.
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
