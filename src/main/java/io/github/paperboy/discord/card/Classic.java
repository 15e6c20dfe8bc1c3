package io.github.paperboy.discord.card;

import io.github.paperboy.discord.card.Block.Choice;
import io.github.paperboy.discord.card.Block.Row;
import java.util.ArrayList;
import java.util.List;

/// A card as Discord showed messages before components: its texts in embeds, all buttons and lists
/// in rows below. Whatever is longer than Discord takes cannot be made. Pure.
///
/// @param embeds 1 to 10
/// @param rows [Row] and [Choice] alone, at most 5
/// @param accent the colour at its side
public record Classic(List<Embed> embeds, List<Block> rows, Card.Accent accent) {
  /// The name of the list whose options are buttons: the value of each is a button's id.
  public static final String PRESS = "press";

  /// A box of text.
  ///
  /// @param title in bold, may be empty
  /// @param text markdown, may be empty when there is a title
  public record Embed(String title, String text) {
    public Embed {
      within("an embed's title", title.length(), Limits.EMBED_TITLE);
      within("an embed's text", text.length(), Limits.EMBED_TEXT);
    }

    int characters() {
      return title.length() + text.length();
    }
  }

  public Classic {
    embeds = List.copyOf(embeds);
    rows = List.copyOf(rows);
    if (embeds.isEmpty()) {
      throw new IllegalArgumentException("a message needs a text");
    }
    within("a message's embeds", embeds.size(), Limits.EMBEDS);
    within("a message's rows", rows.size(), Limits.ROWS);
    within(
        "all embeds together",
        embeds.stream().mapToInt(Embed::characters).sum(),
        Limits.ALL_EMBEDS);
  }

  private static void within(String what, int size, int most) {
    if (size > most) {
      throw new IllegalArgumentException("%s: at most %d, not %d".formatted(what, most, size));
    }
  }

  public static Classic of(Card card) {
    var parts = ClassicParts.of(card.blocks());
    return new Classic(embeds(parts.texts()), parts.rows(), card.accent());
  }

  /// The first line becomes the title when it is nothing but a heading.
  private static List<Embed> embeds(List<String> texts) {
    var title = texts.isEmpty() ? "" : title(texts.getFirst());
    List<Embed> embeds = new ArrayList<>();
    var text = new StringBuilder();
    for (var each : title.isEmpty() ? texts : texts.subList(1, texts.size())) {
      if (text.length() + 1 + each.length() > Limits.EMBED_TEXT) {
        embeds.add(new Embed(embeds.isEmpty() ? title : "", text.toString().strip()));
        text.setLength(0);
      }
      text.append(text.isEmpty() ? "" : "\n").append(each);
    }
    var rest = text.toString().strip();
    if (!rest.isEmpty() || !title.isEmpty()) {
      embeds.add(new Embed(embeds.isEmpty() ? title : "", rest));
    }
    return embeds;
  }

  /// Titles show no links.
  private static String title(String text) {
    boolean heading =
        text.length() > 4
            && text.startsWith("**")
            && text.indexOf("**", 2) == text.length() - 2
            && !text.contains("\n")
            && !text.contains("](")
            && text.length() - 4 <= Limits.EMBED_TITLE;
    return heading ? text.substring(2, text.length() - 2) : "";
  }
}
