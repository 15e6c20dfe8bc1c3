package io.github.paperboy.claim;

/// What an abstract says of a claim.
public enum Label {
  /// It says so.
  SUPPORTED("supported"),
  /// It says otherwise.
  CONTRADICTED("contradicted"),
  /// It does not say.
  NOT_ENOUGH("not_enough");

  private final String key;

  Label(String key) {
    this.key = key;
  }

  /// The name in files and JSON.
  public String key() {
    return key;
  }

  /// @throws IllegalArgumentException if no label has this key
  public static Label of(String key) {
    for (var label : values()) {
      if (label.key.equals(key)) {
        return label;
      }
    }
    throw new IllegalArgumentException(
        "no label '%s': use supported, contradicted or not_enough".formatted(key));
  }
}
