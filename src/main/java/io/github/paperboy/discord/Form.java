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
  /// @param value what stands in it at first, at most [#LONGEST] characters
  record Field(String id, String label, String hint, Size size, Need need, String value) {
    /// Characters of a value.
    static final int LONGEST = 1_000;

    Field {
      if (label.length() > Limits.FORM_LABEL || hint.length() > Limits.PLACEHOLDER) {
        throw new IllegalArgumentException("too long for a field: " + label);
      }
    }

    /// An empty field that must be filled in.
    Field(String id, String label, String hint, Size size) {
      this(id, label, hint, size, Need.REQUIRED, "");
    }
  }

  /// Whether a field may be left empty.
  enum Need {
    REQUIRED,
    OPTIONAL
  }

  /// How much a field takes.
  enum Size {
    LINE,
    PARAGRAPH
  }
}
