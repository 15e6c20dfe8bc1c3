package io.github.paperboy.source.arxiv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element of a document, without the name spaces: the names that are asked for are the same in
/// all of them. Immutable.
///
/// @param name without prefix
/// @param attributes by name without prefix
/// @param text between its tags, without that of its children
/// @param children in order
record Node(String name, Map<String, String> attributes, String text, List<Node> children) {
  /// Its children of a name.
  Stream<Node> all(String child) {
    return children.stream().filter(each -> each.name.equals(child));
  }

  Optional<Node> first(String child) {
    return all(child).findFirst();
  }

  /// The text of its first child of a name; empty when there is none.
  String text(String child) {
    return first(child).map(Node::text).orElse("");
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }
}
