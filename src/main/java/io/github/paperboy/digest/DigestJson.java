package io.github.paperboy.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.paper.PaperId;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A digest as JSON and back, to keep it as it was fixed. Keys that this version does not know are
/// ignored on reading.
public final class DigestJson {
  static final ObjectMapper JSON = new ObjectMapper();

  private DigestJson() {}

  public static String write(Digest digest) {
    var json = JSON.createObjectNode();
    json.put("subscription", digest.subscription());
    json.put("name", digest.name());
    json.put("day", digest.day().toString());
    json.put("since", digest.since().toString());
    json.set("presentation", presentation(digest.presentation()));
    json.put("considered", digest.considered());
    digest.notes().forEach(json.putArray("notes")::add);
    var items = json.putArray("items");
    digest.items().forEach(item -> items.add(item(item)));
    return json.toString();
  }

  static ObjectNode presentation(Presentation presentation) {
    return JSON.createObjectNode()
        .put("papers", presentation.papers())
        .put("style", name(presentation.style()))
        .put("language", presentation.language())
        .put("when_empty", name(presentation.whenEmpty()));
  }

  private static ObjectNode item(DigestItem item) {
    var json = JSON.createObjectNode();
    json.put("paper", item.paper().value());
    json.put("title", item.title());
    json.put("byline", item.byline());
    json.put("news", item.news());
    if (item.url() != null) {
      json.put("url", item.url().toString());
    }
    if (item.code() != null) {
      json.put("code", item.code().toString());
    }
    json.put("upvotes", item.upvotes());
    json.put("comments", item.comments());
    json.put("theme", item.theme());
    var why = json.putArray("why");
    item.why().forEach(reason -> why.add(reason(reason)));
    return json;
  }

  private static ObjectNode reason(Reason reason) {
    return switch (reason) {
      case Reason.Topic(var topic) -> reason("topic", topic);
      case Reason.Author(var name) -> reason("author", name);
      case Reason.Organisation(var name) -> reason("organisation", name);
      case Reason.Category(var code) -> reason("category", code);
      case Reason.Liked(var title) -> reason("liked", title);
      case Reason.LikedBy(var people) -> reason("liked_by", Integer.toString(people));
      case Reason.Votes(var votes) -> reason("votes", Integer.toString(votes));
    };
  }

  private static ObjectNode reason(String kind, String text) {
    return JSON.createObjectNode().put("kind", kind).put("text", text);
  }

  /// @param text what [#write] gave
  /// @throws IllegalArgumentException if it is something else
  public static Digest read(String text) {
    var json = tree(text);
    var items = new ArrayList<DigestItem>();
    json.path("items").forEach(item -> items.add(readItem(item)));
    return new Digest(
        json.path("subscription").asText(),
        json.path("name").asText(),
        LocalDate.parse(json.path("day").asText()),
        LocalDate.parse(json.path("since").asText()),
        readPresentation(json.path("presentation")),
        items,
        json.path("considered").asInt(),
        strings(json.path("notes")));
  }

  static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "%d characters are no JSON: %s".formatted(text.length(), e.getOriginalMessage()), e);
    }
  }

  static Presentation readPresentation(JsonNode json) {
    return new Presentation(
        json.path("papers").asInt(),
        Presentation.Style.valueOf(constant(json.path("style"))),
        json.path("language").asText(),
        Presentation.WhenEmpty.valueOf(constant(json.path("when_empty"))));
  }

  private static DigestItem readItem(JsonNode json) {
    var why = new ArrayList<Reason>();
    json.path("why").forEach(reason -> why.add(readReason(reason)));
    return new DigestItem(
        new PaperId(json.path("paper").asText()),
        json.path("title").asText(),
        json.path("byline").asText(),
        json.path("news").asText(),
        uri(json.path("url")),
        uri(json.path("code")),
        number(json.path("upvotes")),
        number(json.path("comments")),
        json.path("theme").asText(),
        why);
  }

  private static Reason readReason(JsonNode json) {
    var text = json.path("text").asText();
    var kind = json.path("kind").asText();
    return switch (kind) {
      case "topic" -> new Reason.Topic(text);
      case "author" -> new Reason.Author(text);
      case "organisation" -> new Reason.Organisation(text);
      case "category" -> new Reason.Category(text);
      case "liked" -> new Reason.Liked(text);
      case "liked_by" -> new Reason.LikedBy(Integer.parseInt(text));
      case "votes" -> new Reason.Votes(Integer.parseInt(text));
      default -> throw new IllegalArgumentException("unknown reason '%s'".formatted(kind));
    };
  }

  private static @Nullable URI uri(JsonNode json) {
    return json.isTextual() ? URI.create(json.asText()) : null;
  }

  private static @Nullable Integer number(JsonNode json) {
    return json.isNumber() ? json.asInt() : null;
  }

  static List<String> strings(JsonNode json) {
    var strings = new ArrayList<String>();
    json.forEach(each -> strings.add(each.asText()));
    return strings;
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static String constant(JsonNode json) {
    return json.asText().toUpperCase(Locale.ROOT);
  }
}
