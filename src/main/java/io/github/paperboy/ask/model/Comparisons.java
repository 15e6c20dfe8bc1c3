package io.github.paperboy.ask.model;

import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.Aspect;
import io.github.paperboy.ask.Comparison;
import io.github.paperboy.ask.Comparison.Cell;
import io.github.paperboy.ask.Comparison.Row;
import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.ask.extractive.Extracts;
import io.github.paperboy.ask.model.Dialogue.Said;
import io.github.paperboy.claim.Label;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Span;
import io.github.paperboy.prompt.PromptName;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.Evidence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Sets papers side by side. A model may choose the words of a cell, but they must stand in the
/// paper's abstract or be carried by a sentence of it, which then is the cell; otherwise it is "not
/// stated". Without a model the sentences are chosen by their wording. Safe for several threads.
public final class Comparisons {
  public static final int MOST = 5;

  private static final String QUOTED = "quoted from abstracts, no language model";
  private static final Pattern LINE =
      Pattern.compile(
          "(?mi)^\\W{0,4}\\[?e(\\d{1,2})]?[\\s:|,-]{0,4}(\\p{L}{3,12})\\s*:\\s*(.{3,600})$");

  private final ModelParts parts;

  public Comparisons(ModelParts parts) {
    this.parts = parts;
  }

  /// @param number of the paper, from 1
  private record Place(int number, Aspect aspect) {}

  /// @param papers two to five
  /// @throws IllegalArgumentException if there are fewer or more
  public Comparison compare(List<Paper> papers, Asker asker) {
    if (papers.size() < 2 || papers.size() > MOST) {
      throw new IllegalArgumentException(
          "2 to %d papers are compared, not %d".formatted(MOST, papers.size()));
    }
    var generator = parts.generator().get();
    if (generator.isEmpty()) {
      return table(papers, Map.of(), Writing.by(QUOTED));
    }
    var evidence =
        papers.stream().map(paper -> new Evidence(paper, new Evidence.Scores(0, 0, 0, 0))).toList();
    var text = EvidenceText.of(evidence, MOST, Math.max(500, generator.get().promptTokens() - 500));
    var prompt = parts.prompts().get(PromptName.COMPARE);
    var aspects = Arrays.stream(Aspect.values()).map(Aspect::key).collect(Collectors.joining(", "));
    var dialogue =
        new Dialogue(generator.get(), prompt, OneAnswer.of(asker, AnswerSink.NONE))
            .system(prompt.render("system", Map.of()))
            .user(prompt.render("user", Map.of("aspects", aspects, "evidence", text.text())));
    return switch (dialogue.go(Dialogue.Listener.NONE)) {
      case Said.Nothing(var message) ->
          table(
              papers,
              Map.of(),
              writing(
                  "quoted from abstracts, because the language model failed: " + message,
                  dialogue));
      case Said.Text said -> {
        var cells = cells(said.text(), text.evidence(), papers);
        var writer =
            cells.isEmpty()
                ? "quoted from abstracts, because nothing that "
                    + said.model()
                    + " wrote was found in them"
                : "chosen by " + said.model() + ", words of the abstracts";
        yield table(papers, cells, writing(writer, dialogue));
      }
    };
  }

  private Writing writing(String writer, Dialogue dialogue) {
    var prompt = parts.prompts().get(PromptName.COMPARE);
    return new Writing(writer, dialogue.failures(), prompt.hash(), dialogue.usage(), 0);
  }

  private Map<Place, Quote> cells(String reply, List<Evidence> shown, List<Paper> papers) {
    Map<Place, Quote> cells = new HashMap<>();
    var lines = LINE.matcher(reply);
    while (lines.find()) {
      int id = Integer.parseInt(lines.group(1));
      var aspect = Aspect.of(lines.group(2).toLowerCase(Locale.ROOT));
      if (id >= 1 && id <= shown.size() && aspect.isPresent()) {
        var paper = shown.get(id - 1).paper();
        int number = papers.indexOf(paper) + 1;
        quote(lines.group(3).strip(), paper, number)
            .ifPresent(quote -> cells.put(new Place(number, aspect.get()), quote));
      }
    }
    return cells;
  }

  private Optional<Quote> quote(String words, Paper paper, int number) {
    return verbatim(words, paper, number)
        .or(() -> {
          var verdict = parts.support().check(words, paper);
          var span = verdict.evidence();
          return verdict.label() == Label.SUPPORTED && span != null
              ? Optional.of(new Quote(number, span, verdict.quote()))
              : Optional.empty();
        });
  }

  /// The words where they stand in the abstract, whatever the blanks and the case.
  private static Optional<Quote> verbatim(String words, Paper paper, int number) {
    var bare = words.replaceAll("^[\"“]|[\"”.]+$", "").strip();
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    var pattern =
        Arrays.stream(bare.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    var found = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(paper.abstractText());
    return found.find()
        ? Optional.of(new Quote(number, new Span(found.start(), found.end()), found.group()))
        : Optional.empty();
  }

  /// @param chosen by a model; when it chose none at all, by wording
  private static Comparison table(List<Paper> papers, Map<Place, Quote> chosen, Writing writing) {
    var rows =
        Arrays.stream(Aspect.values())
            .map(aspect ->
                new Row(
                    aspect,
                    IntStream.rangeClosed(1, papers.size())
                        .mapToObj(number -> cell(papers, chosen, new Place(number, aspect)))
                        .toList()))
            .toList();
    return new Comparison(papers, rows, writing);
  }

  private static Cell cell(List<Paper> papers, Map<Place, Quote> chosen, Place place) {
    return new Cell(
        chosen.isEmpty()
            ? Extracts.of(papers.get(place.number() - 1), place.number(), place.aspect())
                .orElse(null)
            : chosen.get(place));
  }
}
