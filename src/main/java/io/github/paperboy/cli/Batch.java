package io.github.paperboy.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// Works through many questions in one process: a line of JSON in, a line of JSON out, in order,
/// each written as soon as it is there. A line that is wrong gives a line that says so.
final class Batch {
  private final Surroundings surroundings;
  private final Supplier<Conversation> conversations;

  /// @param conversations begins one for each line
  Batch(Surroundings surroundings, Supplier<Conversation> conversations) {
    this.surroundings = surroundings;
    this.conversations = conversations;
  }

  /// Answers one question after the other; a later one may refer to an earlier one.
  interface Conversation {
    JsonText.Part next(String question);
  }

  /// @param file JSON lines, `-` for standard input
  void run(Path file) {
    new LineByLine(surroundings, this::answer).run(file);
  }

  private String answer(String text) {
    var line = BatchLine.read(text);
    if (line.error() != null) {
      return failed(line, line.error());
    }
    try {
      var conversation = conversations.get();
      List<JsonText.Part> answers = new ArrayList<>();
      line.turns().forEach(turn -> answers.add(conversation.next(turn)));
      return written(line, answers);
    } catch (RuntimeException e) {
      // One question that cannot be answered must not cost the others their answers.
      return failed(line, Objects.requireNonNullElse(e.getMessage(), e.toString()));
    }
  }

  private static String written(BatchLine line, List<JsonText.Part> answers) {
    return JsonText.object(json -> {
      line.writeId(json);
      if (line.conversation()) {
        JsonText.array(json, "answers", array -> objects(array, answers));
      } else {
        answers.getFirst().write(json);
      }
    });
  }

  private static void objects(JsonGenerator json, List<JsonText.Part> parts) throws IOException {
    for (var part : parts) {
      JsonText.object(json, part);
    }
  }

  private static String failed(BatchLine line, String error) {
    return JsonText.object(json -> {
      line.writeId(json);
      json.writeStringField("error", PlainText.line(error));
    });
  }
}
