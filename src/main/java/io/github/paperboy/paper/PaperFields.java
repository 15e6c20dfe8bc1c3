package io.github.paperboy.paper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fields of one stored paper, gathered while its JSON is read; one use by one thread.
final class PaperFields {
  private final JsonParser json;

  private @Nullable String id;
  private @Nullable Integer version;
  private String title = "";
  private String text = "";
  private Abstract.Origin origin = Abstract.Origin.AUTHORS;
  private List<String> authors = List.of();
  private @Nullable Integer authorCount;
  private @Nullable String organisation;
  private @Nullable String organisationName;
  private @Nullable PaperDate published;
  private boolean publishedYearAssumed;
  private @Nullable PaperDate listed;
  private boolean listedYearAssumed;
  private List<String> categories = List.of();
  private @Nullable Integer upvotes;
  private @Nullable Integer comments;
  private @Nullable URI page;
  private @Nullable URI code;
  private List<URI> links = List.of();
  private boolean withdrawn;
  private String source = "";
  private @Nullable String machineSummary;
  private List<String> keywords = List.of();
  private @Nullable String submitter;
  private @Nullable Integer stars;
  private List<PaperId> formerIds = List.of();

  PaperFields(JsonParser json) {
    this.json = json;
  }

  Paper read() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException("not a JSON object");
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      var key = json.currentName();
      if (json.nextToken() != JsonToken.VALUE_NULL) {
        take(key);
      }
    }
    return paper();
  }

  private void take(String key) throws IOException {
    switch (key) {
      case "id" -> id = json.getText();
      case "version" -> version = json.getIntValue();
      case "title" -> title = json.getText();
      case "abstract" -> text = json.getText();
      case "text_kind" -> origin = origin(json.getText());
      case "authors" -> authors = strings();
      case "author_count" -> authorCount = json.getIntValue();
      case "organisation" -> organisation = json.getText();
      case "organisation_name" -> organisationName = json.getText();
      case "date" -> published = PaperDate.parse(json.getText()).orElse(null);
      case "date_year_assumed" -> publishedYearAssumed = json.getBooleanValue();
      case "listed" -> listed = PaperDate.parse(json.getText()).orElse(null);
      case "listed_year_assumed" -> listedYearAssumed = json.getBooleanValue();
      case "categories" -> categories = strings();
      case "upvotes" -> upvotes = json.getIntValue();
      case "comments" -> comments = json.getIntValue();
      case "url" -> page = URI.create(json.getText());
      case "code" -> code = URI.create(json.getText());
      case "links" -> links = strings().stream().map(URI::create).toList();
      case "withdrawn" -> withdrawn = json.getBooleanValue();
      case "source" -> source = json.getText();
      case "ai_summary" -> machineSummary = json.getText();
      case "keywords" -> keywords = strings();
      case "submitter" -> submitter = json.getText();
      case "stars" -> stars = json.getIntValue();
      case "former_ids" -> formerIds = strings().stream().map(PaperId::new).toList();
      // A key of a newer version.
      default -> json.skipChildren();
    }
  }

  private static Abstract.Origin origin(String kind) {
    return kind.equals("summary") ? Abstract.Origin.SUMMARY : Abstract.Origin.AUTHORS;
  }

  private List<String> strings() throws IOException {
    var strings = new ArrayList<String>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      strings.add(json.getText());
    }
    return strings;
  }

  private Paper paper() {
    if (id == null) {
      throw new IllegalArgumentException("no id");
    }
    return new Paper(
        new PaperId(id),
        version,
        title,
        new Abstract(text, origin),
        new Byline(authors, authorCount, organisationOrNull()),
        assumed(published, publishedYearAssumed),
        assumed(listed, listedYearAssumed),
        categories,
        new Engagement(upvotes, comments),
        new Links(page, code, links),
        withdrawn,
        source,
        new Curation(machineSummary, keywords, submitter, stars),
        formerIds);
  }

  private Byline.@Nullable Organisation organisationOrNull() {
    return organisation == null
        ? null
        : new Byline.Organisation(
            organisation, organisationName == null ? organisation : organisationName);
  }

  private static @Nullable PaperDate assumed(@Nullable PaperDate date, boolean yearAssumed) {
    return date == null ? null : new PaperDate(date.year(), date.month(), date.day(), yearAssumed);
  }
}
