package io.github.paperboy.source.files;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.paperboy.paper.Sentences;
import io.github.paperboy.source.ForeignText;
import java.util.Locale;
import java.util.Optional;

/// Title and abstract of a record, the two fields that a paper cannot do without.
///
/// @param title not blank
/// @param text the abstract; may be empty
/// @param isTitled whether the record gives the title itself
record RecordText(String title, String text, boolean isTitled) {
  private static final int MADE_TITLE = 80;

  /// Why no paper can be made of these values; empty when one can.
  ///
  /// @param title the value given as title, or a missing node
  /// @param text the value given as abstract, or a missing node
  static Optional<String> problem(JsonNode title, JsonNode text) {
    return wrongType("title", title)
        .or(() -> wrongType("abstract", text))
        .or(() ->
            isEmpty(title) && isEmpty(text)
                ? Optional.of("no title and no abstract; give at least one of them")
                : Optional.empty());
  }

  /// @param title as in [#problem], which found none
  /// @param text likewise
  static RecordText of(JsonNode title, JsonNode text) {
    var words = ForeignText.sentences(text.asText(""), ForeignText.MAX_ABSTRACT);
    var name = ForeignText.oneLine(title.asText(""), ForeignText.MAX_TITLE);
    return name.isEmpty()
        ? new RecordText(opening(words), words, false)
        : new RecordText(name, words, true);
  }

  private static boolean isEmpty(JsonNode value) {
    return ForeignText.oneLine(value.asText("")).isEmpty();
  }

  private static Optional<String> wrongType(String key, JsonNode value) {
    if (value.isTextual() || value.isMissingNode()) {
      return Optional.empty();
    }
    var type = value.getNodeType().toString().toLowerCase(Locale.ROOT);
    return Optional.of(
        "%s is of type %s, not text: %s; give it in quotes"
            .formatted(key, type, Reasons.excerpt(value.toString())));
  }

  /// What stands for a title that is not given: the first sentence, or as much of it as is short.
  private static String opening(String text) {
    var first = Sentences.of(text).getFirst().of(text);
    var bare = first.replaceFirst("[ .]+$", "");
    return ForeignText.oneLine(bare.isEmpty() ? first : bare, MADE_TITLE);
  }
}
