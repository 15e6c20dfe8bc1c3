package io.github.paperboy.discord.card;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.Citation;
import io.github.paperboy.discord.card.Block.Line;
import io.github.paperboy.discord.card.Block.Row;
import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// An answer as one or more messages: the text with its marks, the sources, how far it is verified,
/// how fresh the index is, what was understood, and what can be done next. Pure.
public final class AnswerCards {
  private static final int QUESTION = 250;
  private static final int SOURCES = 10;
  private static final int WARNING = 300;

  /// Characters of the answer on a message, so that sources and notes fit beside it.
  private static final int PART = 1_500;

  private static final int WHOLE_PART = 3_900;

  /// Messages of text.
  private static final int MOST_PARTS = 5;

  private AnswerCards() {}

  /// The messages in order; the last one has the buttons.
  public static List<Card> of(Shown shown) {
    return switch (shown.answer()) {
      case Answer.Cited cited -> cited(shown, cited);
      case Answer.Unsupported(var reason, var nearest, _) ->
          List.of(declined(shown, reason, nearest));
      case Answer.NothingFound(var reason, var nearest, _) ->
          List.of(declined(shown, reason, nearest));
      case Answer.Failed(var reason, var evidence, _) ->
          List.of(declined(shown, reason, evidence.stream().map(Evidence::paper).toList()));
    };
  }

  private static List<Card> cited(Shown shown, Answer.Cited answer) {
    List<Card> cards = new ArrayList<>();
    var text = Marks.text(answer.statements());
    var parts = capped(Flow.parts(text, text.length() <= PART ? PART : WHOLE_PART));
    for (var part : parts.subList(0, parts.size() - 1)) {
      cards.add(Card.of(part, Accent.ANSWER));
    }
    // What stands beside the sources must leave room for them.
    var last = Flow.parts(parts.getLast(), PART);
    for (var part : last.subList(0, last.size() - 1)) {
      cards.add(Card.of(part, Accent.ANSWER));
    }
    List<Block> blocks = new ArrayList<>();
    if (cards.isEmpty()) {
      blocks.add(heading(shown));
    }
    blocks.add(new Text(last.getLast()));
    blocks.add(new Line());
    blocks.add(new Text(sources(answer.citations())));
    blocks.add(
        new Text(
            small(answer.badge().words() + " · " + answer.writer()) + "\n" + freshness(shown)));
    blocks.addAll(chips(shown));
    blocks.addAll(actions(shown, true));
    cards.add(new Card(blocks, Accent.ANSWER));
    return cards;
  }

  /// A channel is not flooded by a model that does not stop.
  private static List<String> capped(List<String> parts) {
    if (parts.size() <= MOST_PARTS) {
      return parts;
    }
    List<String> first = new ArrayList<>(parts.subList(0, MOST_PARTS - 1));
    var note = "\n" + small("The answer is longer than I can show here.");
    first.add(Flow.parts(parts.get(MOST_PARTS - 1), PART - note.length()).getFirst() + note);
    return first;
  }

  private static Text heading(Shown shown) {
    return new Text("**" + Markdown.line(shown.question(), QUESTION) + "**");
  }

  private static String sources(List<Citation> citations) {
    var lines =
        citations.stream()
            .limit(SOURCES)
            .map(citation -> "\\[%d\\] %s".formatted(citation.number(), source(citation)))
            .collect(Collectors.joining("\n"));
    int more = citations.size() - SOURCES;
    var all = Flow.parts(lines, 1_900).getFirst();
    return more > 0 ? all + "\nand %d more under Evidence".formatted(more) : all;
  }

  /// Of an abstract that tries to give orders, people are warned.
  private static String source(Citation citation) {
    return (citation.suspicious() ? "⚠ " : "") + PaperLine.whole(citation.paper());
  }

  private static Card declined(Shown shown, String reason, List<Paper> nearest) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(shown));
    blocks.add(new Text(Markdown.escape(Markdown.cut(reason, 600))));
    if (!nearest.isEmpty()) {
      blocks.add(new Line());
      var lines =
          nearest.stream()
              .limit(5)
              .map(paper -> "• " + PaperLine.whole(paper))
              .collect(Collectors.joining("\n"));
      blocks.add(new Text("Nearest papers\n" + Flow.parts(lines, 2_000).getFirst()));
    }
    blocks.add(new Text(freshness(shown)));
    blocks.addAll(chips(shown));
    blocks.addAll(actions(shown, false));
    return new Card(
        blocks, shown.answer() instanceof Answer.Failed ? Accent.FAILURE : Accent.UNSURE);
  }

  private static String freshness(Shown shown) {
    var searched = shown.answer().trace().searched();
    var newest = searched.newest();
    var line =
        small(
            "%,d papers searched%s%s"
                .formatted(
                    searched.papers(),
                    newest == null ? "" : ", newest of " + newest,
                    shown.receipt().isEmpty() ? "" : " · receipt " + shown.receipt()));
    return shown.warning().isEmpty()
        ? line
        : line + "\n" + small("⚠ " + Markdown.cut(shown.warning(), WARNING));
  }

  static String small(String text) {
    return "-# " + Markdown.escape(text);
  }

  private static List<Block> chips(Shown shown) {
    List<Button> buttons =
        shown.chips().stream()
            .limit(Limits.BUTTONS_IN_ROW)
            .map(chip ->
                Button.plain(
                    "drop:" + shown.ticket() + ":" + chip.key(),
                    Markdown.label("✕ " + chip.meaning(), Limits.BUTTON_LABEL)))
            .toList();
    return buttons.isEmpty() ? List.of() : List.of(new Row(buttons));
  }

  private static List<Block> actions(Shown shown, boolean cited) {
    var ticket = shown.ticket();
    List<Button> first = new ArrayList<>();
    if (cited) {
      first.add(Button.main("evidence:" + ticket, "Evidence"));
    }
    first.add(Button.plain("follow:" + ticket, "Follow-up"));
    if (cited) {
      first.add(Button.plain("alike:" + ticket, "Similar"));
    }
    if (shown.audience() == Shown.Audience.ASKER) {
      first.add(Button.plain("share:" + ticket, "Share"));
    }
    List<Button> second =
        List.of(
            Button.plain("up:" + ticket, "👍"),
            Button.plain("down:" + ticket, "👎"),
            Button.plain("retry:" + ticket, "Retry"));
    return List.of(new Row(first), new Row(second));
  }
}
