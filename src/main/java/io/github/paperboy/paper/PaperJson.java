package io.github.paperboy.paper;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper as compact JSON bytes and back, for stores and indexes. The keys are those that papers
/// are imported with. What is unknown has no key; keys that this version does not know are ignored
/// on reading, so that older and newer versions read each other's data. Safe for any number of
/// threads.
public final class PaperJson {
  static final JsonFactory JSON = new JsonFactory();

  private PaperJson() {}

  /// One JSON object in UTF-8, without line breaks. Equal papers give equal bytes.
  public static byte[] write(Paper paper) {
    var bytes = new ByteArrayOutputStream(2048);
    try (var json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      writeText(json, paper);
      writeByline(json, paper.byline());
      writeFacts(json, paper);
      writeLinks(json, paper.links());
      writeCuration(json, paper.curation());
      strings(json, "former_ids", paper.formerIds().stream().map(PaperId::value).toList());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write paper " + paper.id() + " as JSON", e);
    }
    return bytes.toByteArray();
  }

  /// @param bytes what [#write] gave, of this version of Paperboy or another
  /// @throws IllegalArgumentException if the bytes are not a paper
  public static Paper read(byte[] bytes) {
    try (var json = JSON.createParser(bytes)) {
      return new PaperFields(json).read();
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "stored paper of %d bytes cannot be read: %s".formatted(bytes.length, e.getMessage()), e);
    }
  }

  private static void writeText(JsonGenerator json, Paper paper) throws IOException {
    json.writeStringField("id", paper.id().value());
    number(json, "version", paper.version());
    json.writeStringField("title", paper.title());
    json.writeStringField("abstract", paper.abstractText());
    if (paper.summary().origin() == Abstract.Origin.SUMMARY) {
      json.writeStringField("text_kind", "summary");
    }
  }

  private static void writeByline(JsonGenerator json, Byline byline) throws IOException {
    strings(json, "authors", byline.authors());
    number(json, "author_count", byline.authorCount());
    if (byline.organisation() != null) {
      json.writeStringField("organisation", byline.organisation().key());
      json.writeStringField("organisation_name", byline.organisation().name());
    }
  }

  private static void writeFacts(JsonGenerator json, Paper paper) throws IOException {
    date(json, "date", paper.published());
    date(json, "listed", paper.listed());
    strings(json, "categories", paper.categories());
    number(json, "upvotes", paper.engagement().upvotes());
    number(json, "comments", paper.engagement().comments());
    if (paper.withdrawn()) {
      json.writeBooleanField("withdrawn", true);
    }
    json.writeStringField("source", paper.source());
  }

  private static void writeLinks(JsonGenerator json, Links links) throws IOException {
    if (links.page() != null) {
      json.writeStringField("url", links.page().toString());
    }
    if (links.code() != null) {
      json.writeStringField("code", links.code().toString());
    }
    strings(json, "links", links.others().stream().map(Object::toString).toList());
  }

  private static void writeCuration(JsonGenerator json, Curation curation) throws IOException {
    if (curation.summary() != null) {
      json.writeStringField("ai_summary", curation.summary());
    }
    strings(json, "keywords", curation.keywords());
    if (curation.submitter() != null) {
      json.writeStringField("submitter", curation.submitter());
    }
    number(json, "stars", curation.stars());
  }

  private static void number(JsonGenerator json, String key, @Nullable Integer value)
      throws IOException {
    if (value != null) {
      json.writeNumberField(key, value);
    }
  }

  private static void date(JsonGenerator json, String key, @Nullable PaperDate date)
      throws IOException {
    if (date == null) {
      return;
    }
    json.writeStringField(key, date.toString());
    if (date.yearAssumed()) {
      json.writeBooleanField(key + "_year_assumed", true);
    }
  }

  private static void strings(JsonGenerator json, String key, List<String> values)
      throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(key);
    for (var value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
