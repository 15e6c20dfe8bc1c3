package io.github.paperboy.cli;

import io.github.paperboy.claim.ClaimCheck.Checked;
import io.github.paperboy.claim.Label;
import io.github.paperboy.claim.Verdict;
import io.github.paperboy.paper.Paper;

/// What a check of a claim found, as JSON.
final class ClaimJson {
  private ClaimJson() {}

  /// Offsets count Unicode characters, not UTF-16 units, as in [AnswerJson].
  static JsonText.Part of(Checked checked) {
    return json -> {
      var verdict = checked.verdict();
      json.writeStringField("label", verdict.label().key());
      json.writeNumberField("score", Math.round(verdict.score() * 1e4) / 1e4);
      quote(verdict, checked.paper()).write(json);
      JsonText.array(
          json,
          "reasons",
          array -> {
            for (var reason : verdict.reasons()) {
              array.writeString(PlainText.line(reason.text()));
            }
          });
      json.writeFieldName("paper");
      JsonText.object(
          json,
          fields -> {
            fields.writeStringField("id", checked.paper().id().value());
            fields.writeStringField("title", checked.paper().title());
          });
    };
  }

  private static JsonText.Part quote(Verdict verdict, Paper paper) {
    var span = verdict.evidence();
    return json -> {
      json.writeStringField("quote", verdict.quote());
      if (span == null) {
        json.writeNullField("start");
        json.writeNullField("end");
        return;
      }
      var text = paper.abstractText();
      int start = text.codePointCount(0, span.start());
      json.writeNumberField("start", start);
      json.writeNumberField("end", start + text.codePointCount(span.start(), span.end()));
    };
  }

  /// When no paper is there that could be asked.
  static JsonText.Part nothing() {
    return json -> {
      json.writeStringField("label", Label.NOT_ENOUGH.key());
      json.writeNumberField("score", 1);
      json.writeStringField("quote", "");
      json.writeNullField("start");
      json.writeNullField("end");
      JsonText.array(json, "reasons", _ -> {});
      json.writeNullField("paper");
    };
  }
}
