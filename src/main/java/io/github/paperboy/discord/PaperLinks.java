package io.github.paperboy.discord;

import io.github.paperboy.paper.PaperId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Links to papers, and ids of them, in a message; links also as people type them, without
/// `https://`. Pure.
final class PaperLinks {
  private static final Pattern BORDERS = Pattern.compile("[\\s<>()\\[\\]\"'|*_`，。、（）]+");
  private static final Pattern SCHEME = Pattern.compile("(?i)^https?://");
  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i)^(?:(?:www\\.|export\\.)?arxiv\\.org/|(?:www\\.)?(?:huggingface\\.co|hf\\.co)/).+");
  private static final Pattern ACL =
      Pattern.compile(
          "(?i)^(?:www\\.)?aclanthology\\.org/([a-z0-9][a-z0-9.-]{3,60}?)(?:\\.pdf)?/?$");

  private PaperLinks() {}

  /// In order, each once.
  static List<PaperId> in(String text) {
    Set<PaperId> found = new LinkedHashSet<>();
    for (var word : BORDERS.split(text)) {
      var bare = word.replaceFirst("[.,;:!?]+$", "").replaceFirst("[?#].*$", "");
      id(bare.replaceFirst("/+$", "")).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static Optional<PaperId> id(String word) {
    var address = SCHEME.matcher(word).replaceFirst("");
    var acl = ACL.matcher(address);
    if (acl.matches()) {
      return Optional.of(new PaperId("acl:" + acl.group(1)));
    }
    return PaperId.arxiv(ARXIV.matcher(address).matches() ? "https://" + address : word);
  }
}
