package io.github.paperboy.discord;

import io.github.paperboy.digest.SentDigests;
import io.github.paperboy.digest.SentPapers;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.DayRange;
import java.util.List;

/// The papers of the digests that a person gets where they are.
///
/// @param sent the digests
/// @param rights who sees which
/// @param desk knows the papers
record DigestPapers(SentDigests sent, DigestRights rights, Desk desk) {
  /// Those of some days, the best liked first, then the most voted for.
  List<Paper> of(Incoming incoming, DayRange range, int limit) {
    return new SentPapers(sent)
        .of(rights.visible(incoming), range).stream()
            .flatMap(id -> desk.paper(id).stream())
            .limit(limit)
            .toList();
  }
}
