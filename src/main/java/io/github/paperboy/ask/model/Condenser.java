package io.github.paperboy.ask.model;

import io.github.paperboy.ask.ModelUse;
import io.github.paperboy.ask.model.Dialogue.Said;
import io.github.paperboy.guard.Instructions;
import io.github.paperboy.guard.ModelText;
import io.github.paperboy.guard.Quotable;
import io.github.paperboy.llm.TextGenerator;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.prompt.PromptName;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Has a model turn a follow-up into a question that stands alone. When there is no model, when it
/// fails, or when what it says is no question of the same matter, the question stays as it was and
/// is completed by rules. Safe for several threads.
public final class Condenser {
  private static final int LONGEST = 400;
  private static final int TURNS = 6;
  private static final ModelText HARMLESS = new ModelText(Set.of(), LONGEST);

  private final ModelParts parts;
  private final ModelUse use;
  private final Function<PaperId, Optional<Paper>> papers;

  /// @param papers looks papers up that earlier answers cited
  public Condenser(ModelParts parts, ModelUse use, Function<PaperId, Optional<Paper>> papers) {
    this.parts = parts;
    this.use = use;
    this.papers = papers;
  }

  /// The request with a question that stands alone; the same request when nothing is gained.
  public Request standAlone(Request request, OneAnswer answer) {
    boolean asked = !request.earlier().isEmpty() || use.rewrite() || isForeign(request);
    var generator = asked ? parts.generator().get() : Optional.<TextGenerator>empty();
    if (generator.isEmpty() || request.text().isBlank()) {
      return request;
    }
    var prompt = parts.prompts().get(PromptName.FOLLOWUP);
    var said =
        new Dialogue(generator.get(), prompt, answer)
            .system(prompt.render("system", Map.of()))
            .user(prompt.render("user", values(request)))
            .go(Dialogue.Listener.NONE);
    return switch (said) {
      case Said.Nothing _ -> request;
      case Said.Text text -> accepted(text, request);
    };
  }

  /// Abstracts are found by English words.
  private static boolean isForeign(Request request) {
    return !Languages.isEnglish(request.language()) && Languages.isForeign(request.text());
  }

  private Map<String, String> values(Request request) {
    var earlier = request.earlier();
    var last = earlier.subList(Math.max(0, earlier.size() - TURNS), earlier.size());
    return Map.of(
        "papers", papersInPlay(last),
        "history",
            IntStream.range(0, last.size())
                .mapToObj(i -> (i + 1) + ". " + Quotable.of(last.get(i).question(), LONGEST))
                .collect(Collectors.joining("\n")),
        "question", Quotable.of(request.text(), LONGEST));
  }

  private String papersInPlay(List<Turn> turns) {
    var cited = turns.isEmpty() ? List.<PaperId>of() : turns.getLast().cited();
    return EvidenceText.titles(cited.stream().flatMap(id -> papers.apply(id).stream()).toList());
  }

  /// One line with something of the question or the conversation in it, and no order.
  private static Request accepted(Said.Text text, Request request) {
    var line = HARMLESS.of(text.text()).lines().findFirst().orElse("").strip();
    boolean usable = line.length() >= 3 && text.end() == Dialogue.End.WHOLE;
    return usable && !Instructions.in(line) ? request.withText(line) : request;
  }
}
