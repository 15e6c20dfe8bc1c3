package io.github.paperboy.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.paperboy.watch.Note;
import io.github.paperboy.watch.NoteJson;
import io.github.paperboy.watch.NoteText;
import io.github.paperboy.watch.RoundReport;
import io.github.paperboy.watch.StandingWatch;
import io.github.paperboy.watch.Subject;
import io.github.paperboy.watch.Watch;
import java.io.IOException;
import java.util.List;

/// Shows watches and their notes at the terminal, and as JSON.
record WatchView(Output output) {
  void show(StandingWatch standing) {
    var watch = standing.watch();
    output.hanging(
        watch.id() + " ",
        " ".repeat(watch.id().length() + 1),
        "%s: %s (%s, %s)"
            .formatted(
                watch.subject().kind(),
                watch.subject().text(),
                watch.target().label(),
                state(standing)));
    if (watch.subject() instanceof Subject.Question) {
      output.paragraph("       ", answered(standing.known().cited().size()));
    }
  }

  private static String state(StandingWatch standing) {
    return standing.isActive() ? "active" : "paused: " + standing.reason();
  }

  private static String answered(int cited) {
    return switch (cited) {
      case 0 -> "no answer yet";
      case 1 -> "answered from 1 paper";
      default -> "answered from %d papers".formatted(cited);
    };
  }

  void show(Note note) {
    for (var line : NoteText.lines(note)) {
      if (line.isEmpty()) {
        output.line("");
      } else {
        int indent = line.length() - line.stripLeading().length();
        output.paragraph(" ".repeat(indent), line.strip());
      }
    }
  }

  void json(JsonText.Part part) {
    output.out().println(JsonText.object(part));
  }

  static JsonText.Part standing(StandingWatch standing) {
    return json -> {
      write(json, standing.watch());
      json.writeStringField("target", standing.watch().target().label());
      json.writeStringField("state", standing.isActive() ? "active" : "paused");
      json.writeStringField("reason", standing.reason());
      json.writeStringField("since", standing.since().toString());
    };
  }

  static JsonText.Part list(List<StandingWatch> watches) {
    return json ->
        JsonText.array(
            json,
            "watches",
            array -> {
              for (var watch : watches) {
                JsonText.object(array, standing(watch));
              }
            });
  }

  static JsonText.Part report(RoundReport report) {
    return json -> {
      json.writeNumberField("watches", report.watches());
      json.writeNumberField("papers", report.papers());
      json.writeNumberField("events", report.events());
      json.writeNumberField("waiting", report.waiting());
      json.writeNumberField("searched", report.searched());
      json.writeNumberField("asked", report.asked());
      JsonText.array(
          json,
          "notes",
          array -> {
            for (var told : report.told()) {
              JsonText.object(array, note(told));
            }
          });
      JsonText.array(
          json,
          "troubles",
          array -> {
            for (var trouble : report.troubles()) {
              JsonText.object(array, trouble(trouble));
            }
          });
    };
  }

  private static JsonText.Part note(RoundReport.Told told) {
    return json -> {
      write(json, told.note().watch());
      json.writeStringField("message", told.message());
      json.writeFieldName("news");
      json.writeRawValue(NoteJson.write(told.note().news()).toString());
    };
  }

  private static JsonText.Part trouble(RoundReport.Trouble trouble) {
    return json -> {
      write(json, trouble.watch());
      json.writeStringField("why", trouble.reason());
    };
  }

  private static void write(JsonGenerator json, Watch watch) throws IOException {
    json.writeStringField("id", watch.id());
    json.writeStringField("kind", watch.subject().kind());
    json.writeStringField("text", watch.subject().text());
  }
}
