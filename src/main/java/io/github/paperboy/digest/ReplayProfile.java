package io.github.paperboy.digest;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.paperboy.paper.Paper;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A made-up reader with a judgement that was written before anything was measured: a paper counts
/// as relevant if it is in one of some categories and has one of some words or phrases. The digest
/// knows the topics only.
///
/// @param name of the reader
/// @param topics as in a subscription
/// @param categories that count
/// @param words that count
public record ReplayProfile(
    String name, List<String> topics, Set<String> categories, Pattern words) {
  /// @param line a JSON object with name, topics, categories and keywords
  /// @throws IllegalArgumentException if it is something else
  public static ReplayProfile read(String line) {
    var json = DigestJson.tree(line);
    var topics = required(json, "topics");
    var categories = required(json, "categories");
    var keywords = required(json, "keywords").stream().map(Pattern::quote).toList();
    var pattern = "(?<![\\p{L}\\p{N}])(?:" + String.join("|", keywords) + ")(?![\\p{L}\\p{N}])";
    return new ReplayProfile(
        json.path("name").asText(),
        topics,
        Set.copyOf(categories),
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static List<String> required(JsonNode json, String key) {
    var values = DigestJson.strings(json.path(key));
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a profile needs '" + key + "': " + json);
    }
    return values;
  }

  boolean relevant(Paper paper) {
    return paper.categories().stream().anyMatch(categories::contains)
        && words.matcher(paper.titleAndAbstract()).find();
  }
}
