package io.github.paperboy.source.files;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.paperboy.paper.Abstract;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Links;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.source.ForeignText;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one object of a JSON lines file as a paper. Pure.
final class JsonRecord {
  /// The source of papers whose record names none.
  static final String SOURCE = "jsonl";

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[\\w.;()/:-]{1,200}");

  private final Fields fields;

  private JsonRecord(JsonNode object) {
    this.fields = Fields.of(object);
  }

  /// @param object a JSON object
  /// @param line where it stands
  static Read read(JsonNode object, long line) {
    var record = new JsonRecord(object);
    return record
        .problem()
        .map(reason -> Read.refused(line, reason))
        .orElseGet(() -> new Read.Found(record.paper()));
  }

  private Optional<String> problem() {
    return RecordText.problem(title(), text()).or(this::idProblem);
  }

  private JsonNode title() {
    return fields.get("title");
  }

  private JsonNode text() {
    return fields.get("abstract", "summary");
  }

  private Paper paper() {
    var text = RecordText.of(title(), text());
    var published = isListing() ? null : date();
    var listed = isListing() ? date() : WrittenDate.parse(fields.text("listed")).orElse(null);
    var source = fields.text("source");
    return new Paper(
        id(text),
        version(),
        text.title(),
        new Abstract(text.text(), origin()),
        byline(),
        published,
        listed,
        categories(),
        new Engagement(fields.count("upvotes"), fields.count("comments")),
        links(),
        fields.flag("withdrawn"),
        source.isEmpty() ? SOURCE : source);
  }

  private PaperId id(RecordText text) {
    var given = givenId();
    if (given.isEmpty()) {
      // Without a title of its own, only the whole text tells a paper from others.
      return PaperId.ofTitle(text.isTitled() ? text.title() : text.text());
    }
    return PaperId.parse(given);
  }

  private String givenId() {
    var value = fields.get("id");
    return value.isTextual() || value.isIntegralNumber() ? ForeignText.oneLine(value.asText()) : "";
  }

  private Optional<String> idProblem() {
    var given = givenId();
    try {
      var _ = given.isEmpty() ? null : PaperId.parse(given);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(
          "id '%s' is not 1 to 200 characters without blanks; shorten it or leave it out"
              .formatted(Reasons.excerpt(given)));
    }
  }

  private @Nullable Integer version() {
    var version = fields.count("version");
    if (version != null) {
      return version;
    }
    var inId = PaperId.arxivVersion(fields.get("id").asText());
    return inId.isPresent() ? Integer.valueOf(inId.getAsInt()) : null;
  }

  private Abstract.Origin origin() {
    return fields.text("text_kind").equals("summary")
        ? Abstract.Origin.SUMMARY
        : Abstract.Origin.AUTHORS;
  }

  private Byline byline() {
    var count = fields.count("author_count");
    return Names.byline(fields.names("authors"), count == null ? 0 : count, organisation());
  }

  private Byline.@Nullable Organisation organisation() {
    var key = fields.text("organisation", "organization");
    var name = fields.text("organisation_name", "organization_name");
    if (key.isEmpty() && name.isEmpty()) {
      return null;
    }
    return new Byline.Organisation(key.isEmpty() ? name : key, name.isEmpty() ? key : name);
  }

  /// Whether the date is that of a listing, not of the paper.
  private boolean isListing() {
    return fields.text("date_kind").equals("listed");
  }

  private @Nullable PaperDate date() {
    var value = fields.get("date", "published");
    var date = value.isTextual() || value.isIntegralNumber() ? value.asText() : "";
    return WrittenDate.parse(date.substring(0, Math.min(date.length(), 200)))
        .map(this::withMonth)
        .orElse(null);
  }

  /// Catalogues give the month of a year in a field of its own.
  private PaperDate withMonth(PaperDate date) {
    return date.month() != null
        ? date
        : WrittenDate.month(fields.get("month").asText())
            .map(month -> new PaperDate(date.year(), month, null))
            .orElse(date);
  }

  private List<String> categories() {
    var value = fields.get("categories");
    var codes =
        value.isTextual()
            ? Arrays.stream(fields.text("categories").split("[ ,;]+"))
            : fields.names("categories").stream();
    return codes.filter(code -> !code.isEmpty()).limit(100).toList();
  }

  private Links links() {
    var others = new ArrayList<URI>(fields.addresses("links"));
    var doi = DOI.matcher(fields.text("doi"));
    if (doi.find()) {
      others.add(URI.create("https://doi.org/" + doi.group()));
    }
    return new Links(fields.address("url"), fields.address("code"), others);
  }
}
