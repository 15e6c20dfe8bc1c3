package io.github.paperboy.source.files;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.source.Rejection;

/// One record of a file: a paper, or why it is none.
sealed interface Read {
  record Found(Paper paper) implements Read {}

  record Refused(Rejection rejection) implements Read {}

  static Read refused(long line, String reason) {
    return new Refused(new Rejection(line, reason));
  }
}
