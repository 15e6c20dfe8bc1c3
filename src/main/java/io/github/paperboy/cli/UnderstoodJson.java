package io.github.paperboy.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.retrieve.SearchPlan;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// `understood`: what a question was taken to ask for.
final class UnderstoodJson {
  private UnderstoodJson() {}

  static void write(JsonGenerator json, SearchPlan plan) throws IOException {
    json.writeObjectFieldStart("understood");
    json.writeStringField("text", plan.text());
    json.writeStringField("intent", lower(plan.intent()));
    JsonText.array(
        json,
        "conditions",
        array -> {
          for (var entry : plan.understood()) {
            JsonText.object(
                array,
                fields -> {
                  fields.writeStringField("kind", lower(entry.kind()));
                  fields.writeStringField("phrase", entry.phrase());
                  fields.writeStringField("meaning", entry.meaning());
                });
          }
        });
    json.writeFieldName("filter");
    JsonText.object(json, fields -> filter(fields, plan.filter()));
    JsonText.field(json, "order", plan.order() == null ? null : lower(plan.order()));
    json.writeObjectField("limit", plan.limit());
    json.writeEndObject();
  }

  /// Only the conditions that are set.
  private static void filter(JsonGenerator json, PaperFilter filter) throws IOException {
    text(json, "since", filter.since());
    text(json, "until", filter.until());
    texts(json, "categories", filter.categories());
    texts(json, "organisations", filter.organisations());
    texts(json, "authors", filter.authors());
    texts(json, "sources", filter.sources());
    number(json, "min_authors", filter.minAuthors());
    number(json, "max_authors", filter.maxAuthors());
    number(json, "min_comments", filter.minComments());
  }

  private static void text(JsonGenerator json, String name, @Nullable Object value)
      throws IOException {
    if (value != null) {
      JsonText.field(json, name, value);
    }
  }

  private static void texts(JsonGenerator json, String name, Collection<String> values)
      throws IOException {
    if (!values.isEmpty()) {
      JsonText.array(
          json,
          name,
          array -> {
            for (var value : values.stream().sorted().toList()) {
              array.writeString(value);
            }
          });
    }
  }

  private static void number(JsonGenerator json, String name, @Nullable Integer value)
      throws IOException {
    if (value != null) {
      json.writeNumberField(name, value);
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
