package io.github.paperboy.discord.card;

import java.util.ArrayList;
import java.util.List;

/// One message. Whatever is longer than Discord takes cannot be made.
///
/// @param blocks from top to bottom, not empty
/// @param accent the colour at its side
public record Card(List<Block> blocks, Accent accent) {
  /// The frame around the blocks.
  private static final int FRAME = 1;

  /// What the colour says.
  public enum Accent {
    ANSWER(0x2E7D32),
    PAPERS(0x1565C0),
    UNSURE(0xF9A825),
    FAILURE(0xC62828),
    /// Something is not done; what to do is said, and a reference.
    REFUSED(0xF9A825),
    /// The same where it is our fault.
    BROKEN(0xC62828),
    PLAIN(0x607D8B);

    private final int rgb;

    Accent(int rgb) {
      this.rgb = rgb;
    }

    public int rgb() {
      return rgb;
    }
  }

  public Card {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("a card has at least one block");
    }
    int components = FRAME + blocks.stream().mapToInt(Block::components).sum();
    if (components > Limits.COMPONENTS) {
      throw new IllegalArgumentException(
          "a card has at most %d components, not %d".formatted(Limits.COMPONENTS, components));
    }
    int characters = blocks.stream().mapToInt(Block::characters).sum();
    if (characters > Limits.TEXT) {
      throw new IllegalArgumentException(
          "a card has at most %d characters, not %d".formatted(Limits.TEXT, characters));
    }
  }

  /// The same with a reference below its first text, if it says that something is not done.
  public Card referring(String reference) {
    boolean refers = accent == Accent.REFUSED || accent == Accent.BROKEN;
    if (!refers || !(blocks.getFirst() instanceof Block.Text(var markdown))) {
      return this;
    }
    List<Block> referring = new ArrayList<>(blocks);
    referring.set(0, new Block.Text(markdown + "\n-# reference " + reference));
    return new Card(referring, accent);
  }

  /// A card of one text.
  public static Card of(String markdown, Accent accent) {
    return new Card(List.of(new Block.Text(markdown)), accent);
  }
}
