package io.github.paperboy.discord.card;

import io.github.paperboy.digest.Digest;
import io.github.paperboy.digest.DigestItem;
import io.github.paperboy.digest.DigestKey;
import io.github.paperboy.digest.DigestThemes;
import io.github.paperboy.digest.DigestWords;
import io.github.paperboy.digest.Presentation.Style;
import io.github.paperboy.discord.card.Block.Choice;
import io.github.paperboy.discord.card.Block.Option;
import io.github.paperboy.discord.card.Block.Row;
import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A digest as one message. Each paper has buttons below it; of many papers, or a compact digest, a
/// list to choose from instead. What does not fit is told more briefly, never left out. Pure.
public final class DigestCards {
  /// With a text and three buttons each, so many papers fit on a card even under a heading each.
  private static final int WITH_BUTTONS = 6;

  /// With room for a note.
  private static final int MOST_TEXT = Limits.TEXT - 100;

  private static final int HEADING = 200;
  private static final int NOTE = 300;
  private static final int NOTES = 3;
  private static final int THEME = 100;

  private final Digest digest;
  private final DigestWords words;

  private DigestCards(Digest digest) {
    this.digest = digest;
    words = DigestWords.of(digest.presentation().language());
  }

  public static Card of(Digest digest) {
    var cards = new DigestCards(digest);
    for (var detail : DigestLine.Detail.values()) {
      var blocks = cards.blocks(detail);
      if (blocks.stream().mapToInt(Block::characters).sum() <= MOST_TEXT) {
        return new Card(blocks, Accent.PAPERS);
      }
    }
    throw new IllegalStateException("a digest of ten bare titles fits on a card");
  }

  /// A digest that is not sent: without buttons, because nothing is remembered of it.
  ///
  /// @param note what to say of it
  public static Card preview(Digest digest, String note) {
    var blocks =
        of(digest).blocks().stream()
            .filter(block -> block instanceof Text)
            .collect(Collectors.toCollection(ArrayList::new));
    blocks.add(new Text(AnswerCards.small(note)));
    return new Card(blocks, Accent.PLAIN);
  }

  /// One paper of a digest, with all that the digest says of it.
  ///
  /// @param index of the paper in the digest
  public static Card item(Digest digest, int index) {
    var cards = new DigestCards(digest);
    var item = digest.items().get(index);
    var text = DigestLine.whole(item, DigestLine.Detail.WHOLE, cards.words);
    return new Card(List.of(new Text(text), cards.buttons(index)), Accent.PAPERS);
  }

  /// Why a paper is in a digest.
  ///
  /// @param index of the paper in the digest
  public static Card why(Digest digest, int index) {
    var words = DigestWords.of(digest.presentation().language());
    var item = digest.items().get(index);
    var reasons = item.why().stream().map(words::why).map(each -> Markdown.line(each, NOTE));
    var text = reasons.map(each -> "• " + each).collect(Collectors.joining("\n"));
    return new Card(
        List.of(
            new Text(DigestLine.title(item, DigestLine.Detail.WHOLE)),
            new Text(text.isEmpty() ? words.chosenFromAll() : text),
            new Row(List.of(Button.plain("dtaste:" + digest.subscription(), words.learned())))),
        Accent.PLAIN);
  }

  /// The id of a button that every digest has, by which it is found again: it tells which digest it
  /// is, and nobody can make the bot write it elsewhere.
  public static String marker(DigestKey key) {
    return "digest:" + key;
  }

  private List<Block> blocks(DigestLine.Detail detail) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Text(heading()));
    for (var theme : DigestThemes.of(digest).entrySet()) {
      if (!theme.getKey().isEmpty()) {
        blocks.add(new Text("**" + Markdown.line(theme.getKey(), THEME) + "**"));
      }
      theme.getValue().forEach(item -> addItem(blocks, item, detail));
    }
    if (!digest.items().isEmpty() && !hasButtons()) {
      blocks.add(choice());
    }
    blocks.add(new Row(List.of(Button.plain(marker(digest.key()), words.subscription()))));
    return blocks;
  }

  private String heading() {
    var lines =
        Stream.concat(
            Stream.of(words.chosen(digest)),
            digest.notes().stream().limit(NOTES).map(note -> "⚠ " + Markdown.cut(note, NOTE)));
    return "**%s**\n%s"
        .formatted(
            Markdown.line(words.heading(digest), HEADING),
            String.join("\n", lines.map(AnswerCards::small).toList()));
  }

  private void addItem(List<Block> blocks, DigestItem item, DigestLine.Detail detail) {
    int index = digest.items().indexOf(item);
    blocks.add(new Text("%d. %s".formatted(index + 1, line(item, detail))));
    if (hasButtons()) {
      blocks.add(buttons(index));
    }
  }

  private String line(DigestItem item, DigestLine.Detail detail) {
    return switch (digest.presentation().style()) {
      case COMPACT -> DigestLine.title(item, detail);
      case CARDS, THEMES, ROLL_UP -> DigestLine.whole(item, detail, words);
    };
  }

  private boolean hasButtons() {
    return digest.presentation().style() != Style.COMPACT && digest.items().size() <= WITH_BUTTONS;
  }

  private Row buttons(int index) {
    var paper = digest.key() + ":" + index;
    return new Row(
        List.of(
            Button.plain("dlike:" + paper, "👍"),
            Button.plain("dless:" + paper, words.lessLikeThis()),
            Button.plain("dwhy:" + paper, words.whyThis())));
  }

  private Choice choice() {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < digest.items().size(); i++) {
      var title = "%d. %s".formatted(i + 1, digest.items().get(i).title());
      var label = Markdown.label(title, Limits.OPTION_TEXT);
      options.add(new Option(Integer.toString(i), label, false));
    }
    return new Choice("dopen:" + digest.key(), words.choosePaper(), options);
  }
}
