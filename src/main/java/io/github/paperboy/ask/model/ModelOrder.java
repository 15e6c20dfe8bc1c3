package io.github.paperboy.ask.model;

import io.github.paperboy.ask.model.Dialogue.Said;
import io.github.paperboy.guard.Quotable;
import io.github.paperboy.prompt.PromptName;
import io.github.paperboy.retrieve.Evidence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Has a model order the papers found. It cannot add one, and those it leaves out come last in
/// their old order; when it fails, the old order stays.
final class ModelOrder {
  private static final Pattern ID = Pattern.compile("\\[\\s*e(\\d{1,3})\\s*]");
  private static final int LONGEST_QUESTION = 2_000;

  private final ModelParts parts;
  private final OneAnswer answer;

  ModelOrder(ModelParts parts, OneAnswer answer) {
    this.parts = parts;
    this.answer = answer;
  }

  List<Evidence> order(String question, List<Evidence> evidence) {
    var generator = parts.generator().get();
    if (generator.isEmpty() || evidence.size() < 2) {
      return evidence;
    }
    var shown = EvidenceText.of(evidence, evidence.size(), generator.get().promptTokens() - 500);
    var prompt = parts.prompts().get(PromptName.RERANK);
    var values =
        Map.of("evidence", shown.text(), "question", Quotable.of(question, LONGEST_QUESTION));
    var said =
        new Dialogue(generator.get(), prompt, answer)
            .system(prompt.render("system", Map.of()))
            .user(prompt.render("user", values))
            .go(Dialogue.Listener.NONE);
    return switch (said) {
      case Said.Nothing _ -> evidence;
      case Said.Text text -> ordered(text.text(), shown.evidence(), evidence);
    };
  }

  private static List<Evidence> ordered(
      String reply, List<Evidence> shown, List<Evidence> evidence) {
    var order = new LinkedHashSet<Evidence>();
    ID.matcher(reply)
        .results()
        .map(id -> Integer.parseInt(id.group(1)) - 1)
        .filter(i -> i >= 0 && i < shown.size())
        .forEach(i -> order.add(shown.get(i)));
    order.addAll(evidence);
    return IntStream.range(0, evidence.size()).mapToObj(List.copyOf(order)::get).toList();
  }
}
