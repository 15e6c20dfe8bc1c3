package io.github.paperboy.embed;

/// What a character does to the word around it, by the rules of BERT's basic tokenizer.
enum CharacterClass {
  /// Part of a word.
  WORD,
  /// Ends a word.
  SPACE,
  /// A word of its own.
  ALONE,
  /// As if it were not there.
  DROPPED;

  private static final CharacterClass[] ASCII = new CharacterClass[0x80];

  static {
    for (var c = 0; c < ASCII.length; c++) {
      ASCII[c] = ascii(c);
    }
  }

  static CharacterClass of(int character) {
    return character < ASCII.length ? ASCII[character] : other(character);
  }

  private static CharacterClass ascii(int c) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      return SPACE;
    }
    if (c < ' ' || c == 0x7F) {
      return DROPPED;
    }
    return Character.isLetterOrDigit(c) ? WORD : ALONE;
  }

  private static CharacterClass other(int c) {
    if (isIdeograph(c)) {
      return ALONE;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          DROPPED;
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          SPACE;
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          ALONE;
      default -> c == REPLACEMENT ? DROPPED : WORD;
    };
  }

  private static final int REPLACEMENT = 0xFFFD;

  /// The blocks that BERT spaces out: unified ideographs and their compatibility forms, not kana
  /// and not Hangul. Extensions after these were assigned later and are left as the model knew
  /// them.
  private static boolean isIdeograph(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2B81F)
        || (c >= 0x2B920 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }
}
