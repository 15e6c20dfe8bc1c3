package io.github.paperboy.ask.model;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The addresses that belong to papers: the only ones an answer may hold. Pure.
final class Addresses {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)\\]}>\"'”]{1,300}");

  private Addresses() {}

  static Set<String> in(List<Evidence> evidence) {
    var addresses = new HashSet<String>();
    for (var each : evidence) {
      var paper = each.paper();
      of(paper).map(URI::toString).forEach(addresses::add);
      ADDRESS
          .matcher(paper.abstractText())
          .results()
          .map(found -> found.group().replaceFirst("[.,;:!?]+$", ""))
          .forEach(addresses::add);
    }
    return addresses;
  }

  private static Stream<URI> of(Paper paper) {
    var links = paper.links();
    return Stream.concat(Stream.of(paper.url().orElse(null), links.code()), links.others().stream())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull);
  }
}
