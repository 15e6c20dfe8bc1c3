package io.github.paperboy.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Single values of a YAML tree as the types that settings use.
final class Values {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s?(ms|s|m|h|d)");

  /// A length of time as Java tells it.
  private static final Pattern ISO =
      Pattern.compile(
          "\\bPT(?:\\d{1,15}H|(?=\\d))(?:\\d{1,2}M)?(?:\\d{1,2}(?:\\.\\d{1,9})?S)?(?<!PT)\\b");

  private Values() {}

  /// A message with lengths of time as people write them: `45s` for `PT45S`.
  static String asWritten(String message) {
    return ISO.matcher(message).replaceAll(found -> written(Duration.parse(found.group())));
  }

  /// In the largest unit of which it is a multiple.
  private static String written(Duration length) {
    long seconds = length.toSeconds();
    if (!length.equals(Duration.ofSeconds(seconds))) {
      return length.toMillis() + "ms";
    }
    if (seconds % 60 != 0 || seconds == 0) {
      return seconds + "s";
    }
    if (seconds % 3_600 != 0) {
      return length.toMinutes() + "m";
    }
    return length.toHours() % 24 == 0 ? length.toDays() + "d" : length.toHours() + "h";
  }

  /// @param otherwise what an empty value means
  /// @throws IllegalArgumentException if the value is of another type; the message says what is
  ///   expected
  static @Nullable Object read(JsonNode value, Type type, @Nullable Object otherwise) {
    if (isAbsent(value)) {
      return otherwise;
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return list(value, list.getActualTypeArguments()[0]);
    }
    return single(value, (Class<?>) type);
  }

  /// A key with nothing after it is as good as absent.
  static boolean isAbsent(JsonNode value) {
    return value.isMissingNode()
        || value.isNull()
        || (value.isTextual() && value.textValue().isEmpty());
  }

  private static Object single(JsonNode value, Class<?> type) {
    if (type == int.class || type == Integer.class) {
      require(value.isInt(), value, "a whole number");
      return value.intValue();
    }
    if (type == long.class || type == Long.class) {
      require(value.canConvertToExactIntegral(), value, "a whole number");
      return value.longValue();
    }
    if (type == double.class || type == Double.class) {
      require(value.isNumber(), value, "a number");
      return value.doubleValue();
    }
    if (type == float.class || type == Float.class) {
      require(value.isNumber(), value, "a number");
      return value.floatValue();
    }
    if (type == boolean.class || type == Boolean.class) {
      require(value.isBoolean(), value, "true or false");
      return value.booleanValue();
    }
    return ofText(value, type);
  }

  private static Object ofText(JsonNode value, Class<?> type) {
    if (type == Duration.class) {
      return duration(value);
    }
    require(value.isTextual(), value, "a text");
    if (type == String.class) {
      return value.textValue();
    }
    if (type == Path.class) {
      return Path.of(value.textValue());
    }
    if (type.isEnum()) {
      return constant(value, type);
    }
    throw new IllegalStateException("settings of type " + type + " cannot be configured");
  }

  private static Object constant(JsonNode value, Class<?> type) {
    var constants = Arrays.asList(type.getEnumConstants());
    return constants.stream()
        .filter(constant -> shown(constant).equals(value.textValue()))
        .findFirst()
        .orElseThrow(() -> {
          var known = constants.stream().map(Values::shown).collect(Collectors.joining(", "));
          return wrong(value, "one of " + known);
        });
  }

  private static String shown(Object constant) {
    return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Duration duration(JsonNode value) {
    var matcher = DURATION.matcher(value.asText());
    if (!matcher.matches()) {
      throw wrong(value, "a duration such as 500ms, 10s, 5m, 2h or 1d");
    }
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }

  private static List<Object> list(JsonNode value, Type element) {
    require(value.isArray(), value, "a list");
    List<Object> list = new ArrayList<>();
    value.forEach(item -> list.add(single(item, (Class<?>) element)));
    return List.copyOf(list);
  }

  private static void require(boolean right, JsonNode value, String expected) {
    if (!right) {
      throw wrong(value, expected);
    }
  }

  private static IllegalArgumentException wrong(JsonNode value, String expected) {
    return new IllegalArgumentException("must be %s, not %s".formatted(expected, shown(value)));
  }

  /// A value as part of a message: short and without control characters.
  static String shown(JsonNode value) {
    var text = value.isTextual() ? "`" + value.textValue() + "`" : value.toString();
    var safe = text.replaceAll("\\p{Cntrl}", " ");
    return safe.length() <= 60 ? safe : safe.substring(0, 60) + "…";
  }
}
