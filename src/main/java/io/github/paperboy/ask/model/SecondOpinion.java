package io.github.paperboy.ask.model;

import io.github.paperboy.ask.model.Dialogue.Said;
import io.github.paperboy.prompt.PromptName;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Has a model look over the sentences that passed. It can only take trust away, never give it: a
/// sentence it does not call supported is shown as not verified.
final class SecondOpinion {
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^\\s*(\\d{1,3})\\s*[:.)]\\s*(contradicted|unclear)", Pattern.CASE_INSENSITIVE);

  private final ModelParts parts;
  private final OneAnswer answer;

  SecondOpinion(ModelParts parts, OneAnswer answer) {
    this.parts = parts;
    this.answer = answer;
  }

  /// Without a model, or when it fails, everything stays as it is.
  JudgedDraft over(JudgedDraft draft, EvidenceText evidence) {
    var generator = parts.generator().get();
    if (generator.isEmpty()) {
      return draft;
    }
    var prompt = parts.prompts().get(PromptName.ANSWER);
    var statements =
        IntStream.range(0, draft.sentences().size())
            .mapToObj(i -> (i + 1) + ". " + draft.sentences().get(i).sentence().marked())
            .collect(Collectors.joining("\n"));
    var values = Map.of("evidence", evidence.text(), "statements", statements);
    var said =
        new Dialogue(generator.get(), prompt, answer)
            .user(prompt.render("second opinion", values))
            .go(Dialogue.Listener.NONE);
    return switch (said) {
      case Said.Nothing _ -> draft;
      case Said.Text text -> demoted(draft, doubted(text.text()));
    };
  }

  private static Set<Integer> doubted(String reply) {
    var numbers = new HashSet<Integer>();
    LINE.matcher(reply).results().forEach(line -> numbers.add(Integer.valueOf(line.group(1))));
    return numbers;
  }

  private static JudgedDraft demoted(JudgedDraft draft, Set<Integer> doubted) {
    var sentences = draft.sentences();
    return new JudgedDraft(
        IntStream.range(0, sentences.size())
            .mapToObj(i ->
                doubted.contains(i + 1) && sentences.get(i).passed()
                    ? sentences.get(i).demoted("a second model doubts it")
                    : sentences.get(i))
            .toList());
  }
}
