package io.github.paperboy.retrieve;

import io.github.paperboy.index.PaperFilter;
import java.util.List;
import java.util.Set;

/// A question with what surrounds it.
///
/// @param text what the person wrote, any length, any characters
/// @param earlier earlier turns of the conversation, oldest first
/// @param filter conditions set outside the text, such as `--since`; they add to those in the text
/// @param ignored kinds of condition not to read out of the text
public record Request(
    String text, List<Turn> earlier, PaperFilter filter, Set<Understood.Kind> ignored) {
  public Request {
    earlier = List.copyOf(earlier);
    ignored = Set.copyOf(ignored);
  }

  public static Request of(String text) {
    return new Request(text, List.of(), PaperFilter.NONE, Set.of());
  }
}
