package io.github.paperboy.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.digest.TargetJson;
import io.github.paperboy.paper.PaperId;
import java.util.ArrayList;
import java.util.List;

/// Watches, and what is known to their readers, as JSON and back, for the store. Keys that this
/// version does not know are ignored on reading.
final class WatchJson {
  static final ObjectMapper JSON = new ObjectMapper();

  private WatchJson() {}

  /// All but id and owner.
  static String write(Watch watch) {
    var json = JSON.createObjectNode();
    json.set("subject", subject(watch.subject()));
    json.set("target", TargetJson.write(watch.target()));
    json.put("language", watch.language());
    return json.toString();
  }

  private static ObjectNode subject(Subject subject) {
    var json = JSON.createObjectNode().put("kind", subject.kind()).put("text", subject.text());
    switch (subject) {
      case Subject.OnePaper(var paper, _) -> json.put("paper", paper.value());
      case Subject.Discussed(var papers) -> put(json, "papers", papers);
      case Subject.Question _, Subject.Search _, Subject.Author _, Subject.Organisation _ -> {}
    }
    return json;
  }

  static void put(ObjectNode json, String key, List<PaperId> papers) {
    var array = json.putArray(key);
    papers.forEach(paper -> array.add(paper.value()));
  }

  /// @param text what [#write] gave
  /// @throws IllegalArgumentException if it is something else
  static Watch read(String id, String owner, String text) {
    var json = tree(text);
    return new Watch(
        id,
        readSubject(json.path("subject")),
        TargetJson.read(json.path("target")),
        owner,
        json.path("language").asText());
  }

  private static Subject readSubject(JsonNode json) {
    var text = json.path("text").asText();
    var kind = json.path("kind").asText();
    return switch (kind) {
      case "question" -> new Subject.Question(text);
      case "search" -> new Subject.Search(text);
      case "author" -> new Subject.Author(text);
      case "organisation" -> new Subject.Organisation(text);
      case "paper" -> new Subject.OnePaper(new PaperId(json.path("paper").asText()), text);
      case "discussed" -> new Subject.Discussed(papers(json.path("papers")));
      default -> throw new IllegalArgumentException("unknown subject '%s'".formatted(kind));
    };
  }

  static String write(Known known) {
    var json = JSON.createObjectNode();
    put(json, "cited", known.cited());
    put(json, "earlier", known.earlier());
    return json.toString();
  }

  /// @param text what [#write(Known)] gave
  static Known readKnown(String text) {
    var json = tree(text);
    return new Known(papers(json.path("cited")), papers(json.path("earlier")));
  }

  private static List<PaperId> papers(JsonNode json) {
    List<PaperId> papers = new ArrayList<>();
    json.forEach(each -> papers.add(new PaperId(each.asText())));
    return papers;
  }

  static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "%d characters are no JSON: %s".formatted(text.length(), e.getOriginalMessage()), e);
    }
  }
}
