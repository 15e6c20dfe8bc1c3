package io.github.paperboy.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.PaperEvent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a note tells as JSON and back, to keep it as it was fixed.
public final class NoteJson {
  private NoteJson() {}

  /// What is told as one JSON object.
  public static ObjectNode write(Difference news) {
    var json = WatchJson.JSON.createObjectNode();
    switch (news) {
      case Difference.Arrived(var papers, int more) -> {
        json.put("kind", "arrived");
        papers.forEach(paper -> array(json, "papers").add(paper(paper)));
        json.put("more", more);
      }
      case Difference.Answered(var cited, var dropped, boolean before) -> {
        json.put("kind", "answered").put("before", before);
        cited.forEach(paper -> array(json, "cited").add(paper(paper)));
        var titles = json.putArray("dropped");
        dropped.forEach(titles::add);
      }
      case Difference.Happened(var happenings) -> {
        json.put("kind", "happened");
        happenings.forEach(each -> array(json, "happenings").add(happening(each)));
      }
    }
    return json;
  }

  private static ArrayNode array(ObjectNode json, String name) {
    return json.withArray("/" + name);
  }

  private static ObjectNode paper(NotedPaper paper) {
    var json = WatchJson.JSON.createObjectNode();
    json.put("id", paper.paper().value());
    json.put("title", paper.title());
    json.put("byline", paper.byline());
    json.put("quote", paper.quote());
    json.put("url", paper.url() == null ? null : paper.url().toString());
    return json;
  }

  private static ObjectNode happening(Difference.Happening happening) {
    var json = WatchJson.JSON.createObjectNode();
    json.put("event", happening.kind().name().toLowerCase(Locale.ROOT));
    json.put("detail", happening.detail());
    json.set("paper", paper(happening.paper()));
    return json;
  }

  /// @param json what [#write] gave
  /// @throws IllegalArgumentException if it is something else
  static Difference read(JsonNode json) {
    var kind = json.path("kind").asText();
    return switch (kind) {
      case "arrived" ->
          new Difference.Arrived(
              list(json.path("papers"), NoteJson::readPaper), json.path("more").asInt());
      case "answered" ->
          new Difference.Answered(
              list(json.path("cited"), NoteJson::readPaper),
              list(json.path("dropped"), JsonNode::asText),
              json.path("before").asBoolean());
      case "happened" ->
          new Difference.Happened(list(json.path("happenings"), NoteJson::readHappening));
      default -> throw new IllegalArgumentException("unknown difference '%s'".formatted(kind));
    };
  }

  private static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
    List<T> list = new ArrayList<>();
    json.forEach(each -> list.add(read.apply(each)));
    return list;
  }

  private static NotedPaper readPaper(JsonNode json) {
    return new NotedPaper(
        new PaperId(json.path("id").asText()),
        json.path("title").asText(),
        json.path("byline").asText(),
        json.path("quote").asText(),
        uri(json.path("url")));
  }

  private static @Nullable URI uri(JsonNode json) {
    return json.isTextual() ? URI.create(json.asText()) : null;
  }

  private static Difference.Happening readHappening(JsonNode json) {
    return new Difference.Happening(
        PaperEvent.Kind.valueOf(json.path("event").asText().toUpperCase(Locale.ROOT)),
        readPaper(json.path("paper")),
        json.path("detail").asText());
  }
}
