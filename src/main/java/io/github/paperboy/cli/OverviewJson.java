package io.github.paperboy.cli;

import io.github.paperboy.ask.Comparison;
import io.github.paperboy.ask.Overview;
import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.paper.Paper;
import java.util.Locale;
import java.util.stream.Collectors;

/// Papers in short and side by side as one line of JSON.
final class OverviewJson {
  private OverviewJson() {}

  static JsonText.Part of(Overview overview) {
    return json -> {
      json.writeStringField("id", overview.paper().id().value());
      json.writeStringField("title", overview.paper().title());
      json.writeStringField(
          "text",
          overview.statements().stream().map(Statement::text).collect(Collectors.joining(" ")));
      JsonText.array(
          json,
          "sentences",
          array -> {
            for (var statement : overview.statements()) {
              JsonText.object(array, sentence(statement, overview.paper()));
            }
          });
      json.writeStringField("model", overview.writing().writer());
    };
  }

  private static JsonText.Part sentence(Statement statement, Paper paper) {
    return json -> {
      json.writeStringField("text", statement.text());
      json.writeStringField("verdict", statement.verdict().name().toLowerCase(Locale.ROOT));
      JsonText.array(
          json,
          "evidence",
          array -> {
            for (var quote : statement.quotes()) {
              JsonText.object(array, quote(quote, paper));
            }
          });
    };
  }

  static JsonText.Part of(Comparison comparison) {
    return json -> {
      JsonText.array(
          json,
          "papers",
          array -> {
            for (var paper : comparison.papers()) {
              JsonText.object(
                  array,
                  fields -> {
                    fields.writeStringField("id", paper.id().value());
                    fields.writeStringField("title", paper.title());
                  });
            }
          });
      JsonText.array(
          json,
          "rows",
          array -> {
            for (var row : comparison.rows()) {
              JsonText.object(array, row(row, comparison));
            }
          });
      json.writeStringField("model", comparison.writing().writer());
    };
  }

  private static JsonText.Part row(Comparison.Row row, Comparison comparison) {
    return json -> {
      json.writeStringField("aspect", row.aspect().key());
      JsonText.array(
          json,
          "cells",
          array -> {
            for (int i = 0; i < row.cells().size(); i++) {
              var cell = row.cells().get(i).quote();
              if (cell == null) {
                array.writeNull();
              } else {
                JsonText.object(array, quote(cell, comparison.papers().get(i)));
              }
            }
          });
    };
  }

  /// Offsets count Unicode characters.
  private static JsonText.Part quote(Quote quote, Paper paper) {
    return json -> {
      json.writeNumberField("n", quote.evidence());
      json.writeStringField("quote", quote.text());
      int start = paper.abstractText().codePointCount(0, quote.span().start());
      json.writeNumberField("start", start);
      json.writeNumberField("end", start + quote.text().codePointCount(0, quote.text().length()));
    };
  }
}
