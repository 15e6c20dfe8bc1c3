package io.github.paperboy.discord.card;

import io.github.paperboy.discord.card.Block.Beside;
import io.github.paperboy.discord.card.Block.Choice;
import io.github.paperboy.discord.card.Block.Line;
import io.github.paperboy.discord.card.Block.Option;
import io.github.paperboy.discord.card.Block.Row;
import io.github.paperboy.discord.card.Block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A card taken apart into what is read and what is pressed. Buttons that stood at a text get its
/// number, so that it can be seen below what they belong to; a chosen option says of what it is.
/// What does not fit into rows of buttons is in a list, whose options do what the buttons do. Pure.
final class ClassicParts {
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})\\. ");

  private final List<String> texts = new ArrayList<>();
  private final List<Block> lists = new ArrayList<>();
  private final List<Button> inside = new ArrayList<>();
  private final List<Row> below = new ArrayList<>();
  private int numbered;

  private ClassicParts() {}

  static ClassicParts of(List<Block> blocks) {
    var parts = new ClassicParts();
    for (int i = 0; i < blocks.size(); i++) {
      boolean last = blocks.subList(i + 1, blocks.size()).stream().noneMatch(ClassicParts::isRead);
      boolean ofItem = i > 0 && isNumbered(blocks.get(i - 1));
      parts.take(blocks.get(i), last && !ofItem);
    }
    return parts;
  }

  /// Whether a row that follows is about it alone.
  private static boolean isNumbered(Block block) {
    return block instanceof Text(var markdown) && NUMBERED.matcher(markdown).find();
  }

  private static boolean isRead(Block block) {
    return block instanceof Text || block instanceof Beside;
  }

  List<String> texts() {
    return texts;
  }

  /// @param last whether buttons are of the whole card
  private void take(Block block, boolean last) {
    switch (block) {
      case Text(var markdown) -> texts.add(markdown);
      case Beside(var markdown, var button) -> {
        texts.add(markdown);
        number(List.of(button));
      }
      case Line _ -> texts.add("");
      case Row row when last -> below.add(row);
      case Row(var buttons) -> number(buttons);
      case Choice choice -> list(choice);
    }
  }

  /// Gives buttons the number of the text before them, and the text one if it has none.
  private void number(List<Button> buttons) {
    numbered++;
    var text = texts.isEmpty() ? "" : texts.removeLast();
    var own = NUMBERED.matcher(text);
    boolean hasOwn = own.find();
    var number = hasOwn ? own.group(1) : String.valueOf(numbered);
    texts.add(hasOwn ? text : "`%s` %s".formatted(number, text));
    buttons.forEach(button -> inside.add(named(button, number + " " + button.label())));
  }

  private static Button named(Button button, String label) {
    var cut = Markdown.cut(label, Limits.BUTTON_LABEL);
    return switch (button) {
      case Button.Press(var id, _, var style) -> new Button.Press(id, cut, style);
      case Button.Link(_, var address) -> new Button.Link(cut, address);
    };
  }

  /// The hint of a list is not seen while something is chosen.
  private void list(Choice choice) {
    if (texts.size() > 1 && texts.getLast().equals(choice.hint())) {
      texts.removeLast();
    }
    var options =
        choice.options().stream()
            .map(option ->
                option.chosen()
                    ? new Option(option.value(), whole(choice.hint(), option.label()), true)
                    : option)
            .toList();
    lists.add(new Choice(choice.id(), choice.hint(), options));
  }

  private static String whole(String hint, String label) {
    int room = Limits.OPTION_TEXT - label.length() - 2;
    return room < 10 ? label : Markdown.cut(hint, room) + ": " + label;
  }

  /// At most five, as far as it can be done.
  List<Block> rows() {
    List<Block> rows = new ArrayList<>(lists);
    rows.addAll(packed(inside));
    rows.addAll(below);
    if (rows.size() <= Limits.ROWS) {
      return rows;
    }
    List<Button> buttons = new ArrayList<>(inside);
    below.forEach(row -> buttons.addAll(row.buttons()));
    int room = Limits.ROWS - lists.size();
    rows = new ArrayList<>(lists);
    if (buttons.size() <= room * Limits.BUTTONS_IN_ROW) {
      rows.addAll(packed(buttons));
      return rows;
    }
    int kept = Math.max(0, room - 1) * Limits.BUTTONS_IN_ROW;
    rows.addAll(packed(buttons.subList(0, kept)));
    rows.add(
        new Choice(
            Classic.PRESS,
            "More …",
            buttons.subList(kept, buttons.size()).stream()
                .flatMap(button -> option(button).stream())
                .toList()));
    return rows;
  }

  private static List<Row> packed(List<Button> buttons) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < buttons.size(); i += Limits.BUTTONS_IN_ROW) {
      int end = Math.min(buttons.size(), i + Limits.BUTTONS_IN_ROW);
      rows.add(new Row(buttons.subList(i, end)));
    }
    return rows;
  }

  /// Links are in the texts too.
  private static Optional<Option> option(Button button) {
    return switch (button) {
      case Button.Press(var id, var label, _) -> Optional.of(new Option(id, label, false));
      case Button.Link _ -> Optional.empty();
    };
  }
}
