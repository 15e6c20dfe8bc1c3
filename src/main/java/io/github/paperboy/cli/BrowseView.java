package io.github.paperboy.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.paperboy.digest.News;
import io.github.paperboy.digest.ShortByline;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.DayRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows papers of some days at the terminal, each with the sentence that says what is new, and as
/// JSON.
record BrowseView(Output output) {
  private static final String INDENT = "    ";

  void heading(String text) {
    output.out().println(output.terminal().bold(PlainText.line(text)));
  }

  /// @param newest day there is a paper of, told when there are none of the days asked for
  void papers(List<Paper> papers, LocalDate newest) {
    int rank = 0;
    for (var paper : papers) {
      output.line("");
      new PaperView(output).item(++rank + ".", paper);
      notice(paper.engagement());
      var news = News.of(paper);
      if (!news.isEmpty()) {
        output.paragraph(INDENT, "“" + news + "”");
      }
    }
    if (rank == 0) {
      output.paragraph(
          "",
          "No paper here is of these days and meets the conditions; the newest is of %s."
              .formatted(newest));
    }
  }

  private void notice(Engagement engagement) {
    List<String> parts = new ArrayList<>();
    counted(engagement.upvotes(), "vote").forEach(parts::add);
    counted(engagement.comments(), "comment").forEach(parts::add);
    if (!parts.isEmpty()) {
      output.paragraph(INDENT, String.join(" · ", parts));
    }
  }

  private static List<String> counted(@Nullable Integer count, String what) {
    return count == null || count == 0
        ? List.of()
        : List.of(count == 1 ? "1 " + what : count + " " + what + "s");
  }

  void json(JsonText.Part fields) {
    output.out().println(JsonText.object(fields));
  }

  static void write(JsonGenerator json, DayRange range) throws IOException {
    JsonText.field(json, "since", range.since());
    JsonText.field(json, "until", range.until());
  }

  static void write(JsonGenerator json, List<Paper> papers) throws IOException {
    JsonText.array(
        json,
        "papers",
        array -> {
          for (var paper : papers) {
            JsonText.object(array, paper(paper));
          }
        });
  }

  private static JsonText.Part paper(Paper paper) {
    return json -> {
      json.writeStringField("id", paper.id().value());
      json.writeStringField("title", paper.title());
      json.writeStringField("byline", ShortByline.of(paper));
      JsonText.field(json, "date", paper.date().orElse(null));
      json.writeStringField("quote", News.of(paper));
      JsonText.field(json, "url", paper.url().orElse(null));
      number(json, "upvotes", paper.engagement().upvotes());
      number(json, "comments", paper.engagement().comments());
    };
  }

  private static void number(JsonGenerator json, String name, @Nullable Integer value)
      throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }
}
