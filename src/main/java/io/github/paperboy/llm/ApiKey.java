package io.github.paperboy.llm;

/// A secret. It shows itself to nobody but the adapter that asks for its value.
public final class ApiKey {
  /// For servers that ask for none.
  public static final ApiKey NONE = new ApiKey("");

  private static final int SHORTEST_HIDDEN = 4;

  private final String value;

  ApiKey(String value) {
    this.value = value;
  }

  public boolean isNone() {
    return value.isEmpty();
  }

  public String value() {
    return value;
  }

  /// A text of a server's without the key, should it repeat it.
  String hiddenIn(String text) {
    return value.length() < SHORTEST_HIDDEN ? text : text.replace(value, "(key)");
  }

  @Override
  public String toString() {
    return isNone() ? "no key" : "a key";
  }
}
