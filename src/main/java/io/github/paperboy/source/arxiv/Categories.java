package io.github.paperboy.source.arxiv;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The categories that are wanted, and how each service names them. Immutable.
record Categories(List<String> wanted) {
  /// Archives that are groups of their own in a harvest; all others belong to physics.
  private static final Set<String> GROUPS =
      Set.of("cs", "econ", "eess", "math", "q-bio", "q-fin", "stat");

  /// Whether a paper of these categories is wanted.
  boolean want(Collection<String> categories) {
    return categories.stream().anyMatch(this::wants);
  }

  private boolean wants(String category) {
    return wanted.stream()
        .anyMatch(each ->
            each.endsWith(".*")
                ? category.startsWith(each.substring(0, each.length() - 1))
                : category.equals(each));
  }

  /// As the announcements are asked for: `cs.AI+cs.CL`.
  String feed() {
    return wanted.stream()
        .map(each -> each.endsWith(".*") ? archive(each) : each)
        .collect(Collectors.joining("+"));
  }

  /// The sets to harvest: few large ones, because each costs a request a day.
  List<String> sets() {
    return wanted.stream().map(Categories::set).distinct().sorted().toList();
  }

  private static String set(String category) {
    var archive = archive(category);
    return GROUPS.contains(archive) ? archive : "physics:" + archive;
  }

  private static String archive(String category) {
    int dot = category.indexOf('.');
    return dot < 0 ? category : category.substring(0, dot);
  }
}
