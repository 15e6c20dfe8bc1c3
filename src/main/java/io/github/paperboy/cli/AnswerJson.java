package io.github.paperboy.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerText;
import io.github.paperboy.ask.Citation;
import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.index.IndexStats;
import io.github.paperboy.paper.Paper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// An answer as one line of JSON.
final class AnswerJson {
  private AnswerJson() {}

  /// @param question as the person wrote it
  /// @param writer who writes answers here
  static JsonText.Part of(String question, String writer, Answer answer) {
    return json -> {
      json.writeStringField("question", question);
      json.writeStringField("status", AnswerText.status(answer));
      json.writeStringField("answer", AnswerWords.of(answer));
      json.writeStringField("model", writer);
      UnderstoodJson.write(json, answer.trace().plan());
      JsonText.array(json, "sentences", array -> sentences(array, answer));
      JsonText.array(json, "citations", array -> citations(array, answer));
      index(json, answer.trace().searched());
      JsonText.timings(json, answer.trace().timings());
      badge(json, answer);
    };
  }

  private static void badge(JsonGenerator json, Answer answer) throws IOException {
    if (!(answer instanceof Answer.Cited cited)) {
      json.writeNullField("badge");
      return;
    }
    json.writeFieldName("badge");
    JsonText.object(
        json,
        fields -> {
          fields.writeNumberField("verified", cited.badge().verified());
          fields.writeNumberField("total", cited.badge().total());
        });
  }

  private static void sentences(JsonGenerator json, Answer answer) throws IOException {
    if (answer instanceof Answer.Cited cited) {
      for (var statement : cited.statements()) {
        JsonText.object(json, sentence(statement, cited.citations()));
      }
    }
  }

  private static JsonText.Part sentence(Statement statement, List<Citation> citations) {
    return json -> {
      json.writeStringField("text", statement.text());
      JsonText.array(
          json,
          "citations",
          array -> {
            for (int number : statement.citations()) {
              array.writeNumber(number);
            }
          });
      JsonText.array(
          json,
          "evidence",
          array -> {
            for (var quote : statement.quotes()) {
              JsonText.object(array, evidence(quote, citations));
            }
          });
      json.writeStringField("verdict", statement.verdict().name().toLowerCase(Locale.ROOT));
    };
  }

  /// Offsets count Unicode characters, not UTF-16 units: so they are the same in every language.
  private static JsonText.Part evidence(Quote quote, List<Citation> citations) {
    var text = citations.get(quote.evidence() - 1).paper().abstractText();
    int start = text.codePointCount(0, quote.span().start());
    return json -> {
      json.writeNumberField("n", quote.evidence());
      json.writeStringField("quote", quote.text());
      json.writeNumberField("start", start);
      json.writeNumberField("end", start + quote.text().codePointCount(0, quote.text().length()));
    };
  }

  private static void citations(JsonGenerator json, Answer answer) throws IOException {
    if (answer instanceof Answer.Cited cited) {
      for (var citation : cited.citations()) {
        JsonText.object(json, fields -> citation(fields, citation));
      }
    }
  }

  private static void citation(JsonGenerator json, Citation citation) throws IOException {
    Paper paper = citation.paper();
    json.writeNumberField("n", citation.number());
    json.writeStringField("id", paper.id().value());
    json.writeStringField("title", paper.title());
    JsonText.field(json, "date", paper.date().orElse(null));
    JsonText.field(json, "url", paper.url().orElse(null));
    json.writeBooleanField("suspicious", citation.suspicious());
  }

  private static void index(JsonGenerator json, IndexStats searched) throws IOException {
    json.writeFieldName("index");
    JsonText.object(
        json,
        fields -> {
          fields.writeNumberField("papers", searched.papers());
          JsonText.field(fields, "newest", searched.newest());
        });
  }
}
