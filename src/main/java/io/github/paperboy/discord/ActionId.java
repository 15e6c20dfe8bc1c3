package io.github.paperboy.discord;

import io.github.paperboy.digest.DigestKey;
import io.github.paperboy.paper.PaperId;
import java.time.DateTimeException;
import java.util.function.Function;

/// What a button says: the name of its handler, a colon, an argument. Whoever has a client of their
/// own can send anything.
record ActionId(String name, String argument) {
  /// An argument that no button of this version has. People are told so politely.
  static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unknown(String argument, RuntimeException cause) {
      super("no button says “" + argument + "”", cause);
    }
  }

  static ActionId of(String id) {
    int colon = id.indexOf(':');
    return colon < 0
        ? new ActionId(id, "")
        : new ActionId(id.substring(0, colon), id.substring(colon + 1));
  }

  /// @throws Unknown if it is none
  static int number(String argument) {
    return read(argument, Integer::parseInt);
  }

  /// @throws Unknown if it is none
  static PaperId paper(String argument) {
    return read(argument, PaperId::new);
  }

  /// @throws Unknown if it is none
  static DigestKey digest(String argument) {
    return read(argument, DigestKey::parse);
  }

  private static <T> T read(String argument, Function<String, T> reader) {
    try {
      return reader.apply(argument);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Unknown(argument, e);
    }
  }
}
