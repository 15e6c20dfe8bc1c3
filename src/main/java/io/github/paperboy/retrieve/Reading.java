package io.github.paperboy.retrieve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Everything that was read out of one question by itself.
///
/// @param words the whole question
/// @param rest the question with everything hidden that a reader claimed
/// @param found what counts, in the order of its words
/// @param conditions the conditions together
/// @param text the words to search for
/// @param asked the values it asks for
/// @param several whether it wants several papers
record Reading(
    Words words,
    Words rest,
    List<Found> found,
    Conditions conditions,
    String text,
    Set<Asked> asked,
    boolean several) {

  /// @param question as it was sent
  /// @param ignored kinds of condition whose words stay words
  static Reading of(
      String question, Knowledge knowledge, LocalDate today, Set<Understood.Kind> ignored) {
    var words = Words.of(Cleaning.clean(question));
    var readers = new Readers(words, knowledge, today);
    var all = readers.read();
    var found =
        all.stream().filter(each -> each.kind() == null || !ignored.contains(each.kind())).toList();
    var asked = AskedReader.read(words.without(only(all, Understood.Kind.INSTRUCTION)));
    boolean several = IntentReader.several(words.without(only(all, Understood.Kind.INSTRUCTION)));
    return new Reading(
        words,
        words.without(all),
        found,
        Conditions.of(found),
        SearchText.of(words, found),
        asked,
        several);
  }

  private static List<Found> only(List<Found> found, Understood.Kind kind) {
    return found.stream().filter(each -> each.kind() == kind).toList();
  }

  /// The question without orders to the answering machine.
  String question() {
    var orders = only(found, Understood.Kind.INSTRUCTION);
    return orders.isEmpty()
        ? SearchText.cap(words.text().replace('\n', ' '), SearchText.MAX_LENGTH)
        : SearchText.of(words, orders);
  }

  List<Understood> understood() {
    var understood = new ArrayList<Understood>();
    for (var each : found) {
      if (each.kind() != null) {
        understood.add(each.understood(words));
      }
    }
    return understood;
  }

  boolean has(Understood.Kind kind) {
    return found.stream().anyMatch(each -> each.kind() == kind);
  }
}
