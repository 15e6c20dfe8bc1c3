package io.github.paperboy.discord.card;

import io.github.paperboy.digest.DigestItem;
import io.github.paperboy.digest.DigestWords;
import io.github.paperboy.digest.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One paper of a digest as text. Pure.
final class DigestLine {
  private static final int WHY = 200;

  private DigestLine() {}

  /// How much is said of a paper; each less than the one before, the last fits in any digest.
  enum Detail {
    WHOLE(180, 160, 330),
    BRIEF(180, 80, 160),
    SHORT(120, 0, 0),
    BARE(100, 0, 0);

    private final int title;
    private final int byline;
    private final int news;

    Detail(int title, int byline, int news) {
      this.title = title;
      this.byline = byline;
      this.news = news;
    }
  }

  /// The title, linked where that is allowed.
  static String title(DigestItem item, Detail detail) {
    var title = Markdown.line(item.title(), detail.title);
    return detail == Detail.BARE ? title : Markdown.link(title, Optional.ofNullable(item.url()));
  }

  /// The title, who wrote it, what is new, and why it is there.
  static String whole(DigestItem item, Detail detail, DigestWords words) {
    List<String> lines = new ArrayList<>();
    lines.add(title(item, detail));
    if (detail.byline > 0 && !item.byline().isBlank()) {
      lines.add(Markdown.line(item.byline(), detail.byline));
    }
    if (detail.news > 0 && !item.news().isBlank()) {
      lines.add("> " + Markdown.line(item.news(), detail.news));
    }
    var facts = detail.news > 0 ? facts(item, detail, words) : "";
    if (!facts.isEmpty()) {
      lines.add("-# " + facts);
    }
    return String.join("\n", lines);
  }

  private static String facts(DigestItem item, Detail detail, DigestWords words) {
    List<String> facts = new ArrayList<>();
    boolean saysWhy = detail == Detail.WHOLE && !item.why().isEmpty();
    boolean votesAreWhy = item.why().stream().anyMatch(Reason.Votes.class::isInstance);
    if (item.upvotes() != null && !(saysWhy && votesAreWhy)) {
      facts.add(Markdown.escape(words.votes(item.upvotes())));
    }
    var code = item.code();
    if (code != null && Markdown.isKnown(code)) {
      facts.add(Markdown.link(words.code(), Optional.of(code)));
    }
    if (saysWhy) {
      facts.add(Markdown.line(words.why(item.why()), WHY));
    }
    return String.join(" · ", facts);
  }
}
