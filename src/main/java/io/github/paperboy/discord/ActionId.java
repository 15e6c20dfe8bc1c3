package io.github.paperboy.discord;

/// What a button says: the name of its handler, a colon, an argument.
record ActionId(String name, String argument) {
  static ActionId of(String id) {
    int colon = id.indexOf(':');
    return colon < 0
        ? new ActionId(id, "")
        : new ActionId(id.substring(0, colon), id.substring(colon + 1));
  }
}
