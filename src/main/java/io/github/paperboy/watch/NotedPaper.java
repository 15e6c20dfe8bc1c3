package io.github.paperboy.watch;

import io.github.paperboy.digest.ShortByline;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A paper as a note shows it.
///
/// @param paper which one
/// @param title its title
/// @param byline who wrote it, in a few words; may be empty
/// @param quote a sentence of its abstract, word for word; may be empty
/// @param url where it is read, null when unknown
public record NotedPaper(
    PaperId paper, String title, String byline, String quote, @Nullable URI url) {
  static NotedPaper of(Paper paper, String quote) {
    return new NotedPaper(
        paper.id(), paper.title(), ShortByline.of(paper), quote, paper.url().orElse(null));
  }
}
