package io.github.paperboy.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The keys of JSON in their order, such as `{"n", "hits": [{"rank", "id"}]}`. Values other than
/// objects and lists of objects are left out; an ellipsis allows any further keys anywhere. Pure.
///
/// @param keys of an object
/// @param isOpen whether others may be among them
record JsonShape(List<Key> keys, boolean isOpen) {
  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"]*\"|[{}\\[\\],:…]|[^\\s{}\\[\\],:…]+");

  /// @param inside the shape of the objects under this key; without keys when there are none
  record Key(String name, JsonShape inside) {}

  private static final JsonShape NOTHING = new JsonShape(List.of(), true);

  /// Reads the short form that the documents use.
  static JsonShape documented(String text) {
    var tokens = TOKEN.matcher(text).results().map(result -> result.group()).toList();
    return new Reader(new ArrayList<>(tokens)).object();
  }

  /// What in an object does not have this shape, empty if nothing.
  List<String> differences(JsonNode object) {
    List<String> differences = new ArrayList<>();
    compare("", object, differences);
    return differences;
  }

  private void compare(String path, JsonNode object, List<String> differences) {
    var names = keys.stream().map(Key::name).toList();
    List<String> actual = new ArrayList<>();
    object.fieldNames().forEachRemaining(actual::add);
    var counted = isOpen ? actual.stream().filter(names::contains).toList() : actual;
    if (!counted.equals(names)) {
      differences.add("%s has %s instead of %s".formatted(path, actual, names));
    }
    for (var key : keys) {
      var value = object.path(key.name());
      var elements = value.isArray() ? value : List.of(value);
      for (var element : elements) {
        if (element.isObject() && !key.inside().equals(NOTHING)) {
          key.inside().compare(path + "/" + key.name(), element, differences);
        }
      }
    }
  }

  /// Takes the tokens off one by one.
  private record Reader(List<String> tokens) {
    private JsonShape object() {
      expect("{");
      List<Key> keys = new ArrayList<>();
      boolean isOpen = false;
      while (!next().equals("}")) {
        var token = tokens.removeFirst();
        if (token.equals("…")) {
          isOpen = true;
        } else if (token.startsWith("\"")) {
          keys.add(new Key(token.replace("\"", ""), value()));
        }
      }
      expect("}");
      return new JsonShape(keys, isOpen);
    }

    private JsonShape value() {
      if (!next().equals(":")) {
        return NOTHING;
      }
      expect(":");
      return switch (next()) {
        case "{" -> object();
        case "[" -> list();
        default -> {
          tokens.removeFirst();
          yield NOTHING;
        }
      };
    }

    private JsonShape list() {
      expect("[");
      var inside = next().equals("{") ? object() : NOTHING;
      while (!next().equals("]")) {
        tokens.removeFirst();
      }
      expect("]");
      return inside;
    }

    private String next() {
      return tokens.getFirst();
    }

    private void expect(String token) {
      var found = tokens.removeFirst();
      if (!found.equals(token)) {
        throw new IllegalArgumentException("%s instead of %s".formatted(found, token));
      }
    }
  }
}
