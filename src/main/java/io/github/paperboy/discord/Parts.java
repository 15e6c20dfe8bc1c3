package io.github.paperboy.discord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything people can do, by what Discord sends. [Catalog] lists them.
///
/// @param commands slash commands
/// @param menus entries of a message's menu, by their English names
/// @param actions buttons, choices and forms
/// @param suggesters by command and option: `paper paper`
record Parts(
    Map<String, Handler> commands,
    Map<String, Handler> menus,
    Map<String, Handler> actions,
    Map<String, Suggester> suggesters) {
  static Map<String, Handler> byName(List<Handler> handlers) {
    Map<String, Handler> byName = new LinkedHashMap<>();
    for (var handler : handlers) {
      if (byName.put(handler.name(), handler) != null) {
        throw new IllegalStateException("two handlers are called " + handler.name());
      }
    }
    return byName;
  }
}
