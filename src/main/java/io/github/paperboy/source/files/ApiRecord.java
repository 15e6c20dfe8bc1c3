package io.github.paperboy.source.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.paperboy.paper.Abstract;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Curation;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Links;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.source.ForeignText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one element of the Daily Papers API's array as a paper. Every field is looked for in the
/// element's `paper` first, where the API puts it, then in the element itself. Pure.
final class ApiRecord {
  static final String SOURCE = "huggingface";

  private static final int MAX_SUMMARY = 2_000;
  private static final int MAX_KEYWORDS = 50;

  private final Fields fields;

  private ApiRecord(JsonNode element) {
    var paper = element.path("paper");
    this.fields = paper.isObject() ? new Fields(List.of(paper, element)) : Fields.of(element);
  }

  /// @param element a JSON object; one without `paper` and with `abstract` is a plain record
  /// @param line where it stands
  static Read read(JsonNode element, long line) {
    if (!element.path("paper").isObject() && element.has("abstract")) {
      return JsonRecord.read(element, line);
    }
    var record = new ApiRecord(element);
    return RecordText.problem(record.title(), record.text())
        .map(reason -> Read.refused(line, reason))
        .orElseGet(() -> new Read.Found(record.paper()));
  }

  private JsonNode title() {
    return fields.get("title");
  }

  private JsonNode text() {
    return fields.get("summary");
  }

  private Paper paper() {
    var text = RecordText.of(title(), text());
    return new Paper(
        id(text),
        null,
        text.title(),
        Abstract.byAuthors(text.text()),
        byline(),
        date("publishedAt"),
        date("submittedOnDailyAt"),
        List.of(),
        new Engagement(fields.count("upvotes"), fields.count("numComments")),
        links(),
        !fields.text("withdrawnAt").isEmpty(),
        SOURCE,
        curation(),
        List.of());
  }

  private Curation curation() {
    var summary = ForeignText.oneLine(fields.get("ai_summary").asText(""), MAX_SUMMARY);
    var submitter = Fields.of(fields.get("submittedOnDailyBy", "submittedBy"));
    var name = submitter.text("fullname", "name", "user");
    return new Curation(
        summary.isEmpty() ? null : summary,
        fields.names("ai_keywords").stream().limit(MAX_KEYWORDS).toList(),
        name.isEmpty() ? null : name,
        fields.count("githubStars"));
  }

  private PaperId id(RecordText text) {
    return PaperId.arxiv(fields.text("id")).orElseGet(() -> PaperId.ofTitle(text.title()));
  }

  /// Authors who hide their name still count.
  private Byline byline() {
    var authors = fields.get("authors");
    var shown = authors.valueStream().filter(author -> !author.path("hidden").asBoolean()).toList();
    var names = new Fields(List.of(authorsOf(shown))).names("authors");
    return Names.byline(names, authors.size(), organisation());
  }

  private static JsonNode authorsOf(List<JsonNode> shown) {
    var nodes = JsonNodeFactory.instance;
    return nodes.objectNode().set("authors", nodes.arrayNode().addAll(shown));
  }

  private Byline.@Nullable Organisation organisation() {
    var organisation = Fields.of(fields.get("organization"));
    var key = organisation.text("name");
    var name = organisation.text("fullname");
    return key.isEmpty() ? null : new Byline.Organisation(key, name.isEmpty() ? key : name);
  }

  private @Nullable PaperDate date(String key) {
    return PaperDate.parse(fields.text(key)).orElse(null);
  }

  private Links links() {
    var project = fields.address("projectPage");
    return new Links(
        null, fields.address("githubRepo"), project == null ? List.of() : List.of(project));
  }
}
