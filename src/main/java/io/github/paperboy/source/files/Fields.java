package io.github.paperboy.source.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.paperboy.source.ForeignText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lenient reading of a JSON object from outside: a value of the wrong type is as good as none. A
/// field may be looked for in several objects, the first that has it counts.
///
/// @param objects in the order in which they are asked
record Fields(List<JsonNode> objects) {
  private static final int MAX_NAME = 300;
  private static final int MAX_ADDRESS = 2_000;

  Fields {
    objects = List.copyOf(objects);
  }

  static Fields of(JsonNode object) {
    return new Fields(List.of(object));
  }

  /// The first value under one of the keys that is not null.
  JsonNode get(String... keys) {
    for (var object : objects) {
      for (var key : keys) {
        var value = object.path(key);
        if (!value.isMissingNode() && !value.isNull()) {
          return value;
        }
      }
    }
    return MissingNode.getInstance();
  }

  /// The text under a key, on one line; empty for anything but text.
  String text(String... keys) {
    var value = get(keys);
    return value.isTextual() ? ForeignText.oneLine(value.textValue(), MAX_NAME) : "";
  }

  /// A whole number from 0; null for anything else. Floats are rounded, digits in quotes are read.
  @Nullable Integer count(String... keys) {
    var value = get(keys);
    double number = Double.NaN;
    if (value.isNumber()) {
      number = value.doubleValue();
    } else if (value.isTextual() && value.textValue().strip().matches("\\d{1,9}")) {
      number = Integer.parseInt(value.textValue().strip());
    }
    return number >= 0 && number <= 1e9 ? Integer.valueOf((int) Math.round(number)) : null;
  }

  boolean flag(String key) {
    var value = get(key);
    return value.isBoolean() ? value.booleanValue() : value.asText().equalsIgnoreCase("true");
  }

  /// The texts of a list, or of one text with semicolons; objects give their `name`.
  List<String> names(String key) {
    var names = new ArrayList<String>();
    var value = get(key);
    if (value.isTextual()) {
      for (var part : value.textValue().split(";")) {
        addName(names, part);
      }
    }
    for (var element : value) {
      addName(names, element.isTextual() ? element.textValue() : element.path("name").asText(""));
    }
    return names;
  }

  private static void addName(List<String> names, String raw) {
    var name = ForeignText.oneLine(raw, MAX_NAME);
    if (!name.isEmpty()) {
      names.add(name);
    }
  }

  /// A web address; null for anything else.
  @Nullable URI address(String... keys) {
    return address(get(keys)).orElse(null);
  }

  /// The web addresses of a list.
  List<URI> addresses(String key) {
    var addresses = new ArrayList<URI>();
    for (var element : get(key)) {
      address(element).filter(a -> addresses.size() < 100).ifPresent(addresses::add);
    }
    return addresses;
  }

  private static Optional<URI> address(JsonNode value) {
    if (!value.isTextual() || value.textValue().length() > MAX_ADDRESS) {
      return Optional.empty();
    }
    try {
      var uri = new URI(value.textValue().strip());
      var isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
