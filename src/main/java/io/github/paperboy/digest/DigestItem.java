package io.github.paperboy.digest;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One paper of a digest, with all that is shown of it.
///
/// @param paper which one
/// @param title its title
/// @param byline who wrote it, in a few words; may be empty
/// @param news one sentence of its abstract, word for word; empty when it has none
/// @param url where it is read, null when unknown
/// @param code its code, null when unknown
/// @param upvotes votes, null when unknown
/// @param comments comments, null when unknown
/// @param theme the topic it stands under; empty when it has none
/// @param why reasons, the strongest first
public record DigestItem(
    PaperId paper,
    String title,
    String byline,
    String news,
    @Nullable URI url,
    @Nullable URI code,
    @Nullable Integer upvotes,
    @Nullable Integer comments,
    String theme,
    List<Reason> why) {
  public DigestItem {
    why = List.copyOf(why);
  }

  /// Why it is there, for where its votes are told anyway.
  public List<Reason> whyBesideVotes() {
    return why.stream().filter(reason -> !(reason instanceof Reason.Votes)).toList();
  }

  DigestItem withWebLinksOnly() {
    return new DigestItem(
        paper, title, byline, news, web(url), web(code), upvotes, comments, theme, why);
  }

  private static @Nullable URI web(@Nullable URI link) {
    return link != null
            && link.getHost() != null
            && String.valueOf(link.getScheme()).toLowerCase(Locale.ROOT).matches("https?")
        ? link
        : null;
  }

  static DigestItem of(Paper paper, String theme, List<Reason> why) {
    return new DigestItem(
        paper.id(),
        paper.title(),
        ShortByline.of(paper),
        News.of(paper),
        paper.url().orElse(null),
        paper.links().code(),
        paper.engagement().upvotes(),
        paper.engagement().comments(),
        theme,
        why);
  }
}
