package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Limits;
import java.util.List;

/// Something to fill in.
///
/// @param id the handler's name, a colon, its argument
/// @param fields 1 to 5
record Form(String id, String title, List<Field> fields) {
  Form {
    fields = List.copyOf(fields);
    if (title.length() > Limits.FORM_TITLE || fields.isEmpty() || fields.size() > 5) {
      throw new IllegalArgumentException(
          "a form has a title of at most 45 characters and 1 to 5 fields: " + title);
    }
  }

  /// One field.
  ///
  /// @param hint shown while it is empty
  record Field(String id, String label, String hint, Size size) {
    Field {
      if (label.length() > Limits.FORM_LABEL || hint.length() > Limits.PLACEHOLDER) {
        throw new IllegalArgumentException("too long for a field: " + label);
      }
    }
  }

  /// How much a field takes.
  enum Size {
    LINE,
    PARAGRAPH
  }
}
