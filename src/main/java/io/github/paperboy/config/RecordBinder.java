package io.github.paperboy.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Puts the values of a YAML tree over the defaults of a record, of which some components may be
/// records themselves, or lists of records that have a constant `DEFAULTS`. What is wrong is
/// reported and the default kept, so that one run finds all.
final class RecordBinder {
  private final BiConsumer<String, String> report;

  /// @param report takes the path of a key and what is wrong with it
  RecordBinder(BiConsumer<String, String> report) {
    this.report = report;
  }

  <R extends Record> R bind(JsonNode tree, R defaults) {
    return bind("", tree, defaults);
  }

  private <R extends Record> R bind(String path, JsonNode tree, R defaults) {
    if (Values.isAbsent(tree)) {
      return defaults;
    }
    if (!tree.isObject()) {
      report.accept(path, "must be keys with values, not " + Values.shown(tree));
      return defaults;
    }
    Map<String, RecordComponent> components = new LinkedHashMap<>();
    for (var component : defaults.getClass().getRecordComponents()) {
      components.put(Keys.of(component.getName()), component);
    }
    Map<String, @Nullable Object> read = new LinkedHashMap<>();
    for (var entry : tree.properties()) {
      var key = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
      var component = components.get(entry.getKey());
      if (component == null) {
        report.accept(key, Keys.unknown(entry.getKey(), components.keySet()));
      } else {
        try {
          var value = read(key, component, entry.getValue(), get(component, defaults));
          read.put(component.getName(), value);
        } catch (IllegalArgumentException e) {
          report.accept(key, message(e, key, component.getName()));
        }
      }
    }
    return together(path, read, defaults);
  }

  /// All values at once: some may fit each other and not the defaults. If they do not, one after
  /// the other, so that what is wrong is found.
  private <R extends Record> R together(
      String path, Map<String, @Nullable Object> values, R defaults) {
    try {
      return with(defaults, values);
    } catch (IllegalArgumentException _) {
      var bound = defaults;
      for (var value : values.entrySet()) {
        bound = oneMore(path, value, defaults, bound);
      }
      return bound;
    }
  }

  private <R extends Record> R oneMore(
      String path, Map.Entry<String, @Nullable Object> value, R defaults, R bound) {
    Map<String, @Nullable Object> alone = new LinkedHashMap<>();
    alone.put(value.getKey(), value.getValue());
    try {
      // Alone first: then a complaint is about this key and not about another.
      var _ = with(defaults, alone);
      return with(bound, alone);
    } catch (IllegalArgumentException e) {
      var name = Keys.of(value.getKey());
      var key = path.isEmpty() ? name : path + "." + name;
      report.accept(key, message(e, key, value.getKey()));
      return bound;
    }
  }

  private @Nullable Object read(
      String key, RecordComponent component, JsonNode value, @Nullable Object otherwise) {
    if (component.getType().isRecord()) {
      return bind(key, value, (Record) Objects.requireNonNull(otherwise));
    }
    if (value.isArray()
        && component.getGenericType() instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] instanceof Class<?> element
        && element.isRecord()) {
      return records(key, value, defaultsOf(element));
    }
    return Values.read(value, component.getGenericType(), otherwise);
  }

  private List<Record> records(String key, JsonNode list, Record defaults) {
    List<Record> records = new ArrayList<>();
    for (var item : list) {
      records.add(bind("%s[%d]".formatted(key, records.size() + 1), item, defaults));
    }
    return records;
  }

  private static Record defaultsOf(Class<?> element) {
    try {
      return (Record) Objects.requireNonNull(element.getField("DEFAULTS").get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("reading the defaults of " + element, e);
    }
  }

  /// Settings name their key themselves; it is not said twice. Lengths of time are told as they
  /// stand in the file.
  private static String message(IllegalArgumentException problem, String... names) {
    var message = Values.asWritten(String.valueOf(problem.getMessage()));
    for (var name : names) {
      if (message.startsWith(name + " ")) {
        return message.substring(name.length() + 1);
      }
    }
    return message;
  }

  private static <R extends Record> R with(R record, Map<String, @Nullable Object> changed) {
    List<@Nullable Object> arguments = new ArrayList<>();
    for (var component : record.getClass().getRecordComponents()) {
      var name = component.getName();
      arguments.add(changed.containsKey(name) ? changed.get(name) : get(component, record));
    }
    try {
      @SuppressWarnings("unchecked") // getClass() of an R
      var type = (Class<R>) record.getClass();
      var types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException wrong) {
        throw wrong;
      }
      throw new IllegalStateException("making " + record.getClass(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("making " + record.getClass(), e);
    }
  }

  private static @Nullable Object get(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("reading " + component, e);
    }
  }
}
