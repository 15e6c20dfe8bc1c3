package io.github.paperboy.retrieve;

import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A question with what surrounds it.
///
/// @param text what the person wrote, any length, any characters
/// @param earlier earlier turns of the conversation, oldest first
/// @param filter conditions set outside the text, such as `--since`; they add to those in the text
/// @param ignored kinds of condition not to read out of the text
/// @param asker who asks
/// @param language in which the answer is wanted, where that can be done
/// @param model who is to write the answer
/// @param about papers that the question is about unless it names others; empty for all there are
public record Request(
    String text,
    List<Turn> earlier,
    PaperFilter filter,
    Set<Understood.Kind> ignored,
    Asker asker,
    Locale language,
    ModelChoice model,
    List<PaperId> about) {
  public Request {
    earlier = List.copyOf(earlier);
    ignored = Set.copyOf(ignored);
    about = List.copyOf(about);
  }

  /// A question from a terminal.
  public Request(
      String text, List<Turn> earlier, PaperFilter filter, Set<Understood.Kind> ignored) {
    this(
        text,
        earlier,
        filter,
        ignored,
        Asker.ANONYMOUS,
        Locale.ENGLISH,
        new ModelChoice.Usual(),
        List.of());
  }

  public static Request of(String text) {
    return new Request(text, List.of(), PaperFilter.NONE, Set.of());
  }

  /// The same question in other words.
  public Request withText(String other) {
    return new Request(other, earlier, filter, ignored, asker, language, model, about);
  }

  /// The same question after these turns.
  public Request after(List<Turn> turns) {
    return new Request(text, turns, filter, ignored, asker, language, model, about);
  }

  /// The same question from someone.
  public Request by(Asker who) {
    return new Request(text, earlier, filter, ignored, who, language, model, about);
  }

  /// The same question, to be answered in this language.
  public Request in(Locale wanted) {
    return new Request(text, earlier, filter, ignored, asker, wanted, model, about);
  }

  /// The same question, about these papers.
  public Request about(List<PaperId> papers) {
    return new Request(text, earlier, filter, ignored, asker, language, model, papers);
  }

  /// The same question, to be answered by this model.
  public Request writtenBy(ModelChoice choice) {
    return new Request(text, earlier, filter, ignored, asker, language, choice, about);
  }
}
