package io.github.paperboy.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A position in a live source: a few named values, written like the query of a web address. A
/// position that a newer or older version wrote is read as far as its names are known. Immutable.
///
/// @param values by name
public record Bookmark(Map<String, String> values) {
  public static final Bookmark NONE = new Bookmark(Map.of());

  public Bookmark {
    values = Map.copyOf(values);
  }

  /// Reads what [#toString()] wrote; what is not understood is left out.
  public static Bookmark parse(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (var pair : text.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      }
    }
    return new Bookmark(values);
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /// The same with another value; null takes it away.
  public Bookmark with(String name, @Nullable Object value) {
    var changed = new LinkedHashMap<>(values);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value.toString());
    }
    return new Bookmark(changed);
  }

  @Override
  public String toString() {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
  }
}
