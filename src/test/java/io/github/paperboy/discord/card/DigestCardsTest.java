package io.github.paperboy.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.Digest;
import io.github.paperboy.digest.DigestItem;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.Presentation.Style;
import io.github.paperboy.digest.Presentation.WhenEmpty;
import io.github.paperboy.digest.Reason;
import io.github.paperboy.paper.PaperId;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DigestCardsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private static DigestItem item(int number, String title, String news) {
    return new DigestItem(
        new PaperId("arxiv:2611.%05d".formatted(number)),
        title,
        "A. Mast, B. Jib +3 · Harbour Labs",
        news,
        URI.create("https://arxiv.org/abs/2611.%05d".formatted(number)),
        URI.create("https://github.com/harbour/sail"),
        24,
        2,
        "sails " + number,
        List.of(new Reason.Topic("sails"), new Reason.Votes(24)));
  }

  private static Digest digest(Style style, List<DigestItem> items) {
    return new Digest(
        "abc234",
        "Sails @everyone",
        DAY,
        DAY,
        new Presentation(10, style, "en", WhenEmpty.SAY_SO),
        items,
        80,
        List.of("Not up to date: arxiv was last read 3 days ago."));
  }

  private static String text(Card card) {
    return card.blocks().stream()
        .map(block -> block instanceof Block.Text(var markdown) ? markdown : "")
        .filter(markdown -> !markdown.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static List<String> ids(Card card) {
    return card.blocks().stream()
        .flatMap(block ->
            switch (block) {
              case Block.Row(var buttons) ->
                  buttons.stream().map(button -> ((Button.Press) button).id());
              case Block.Choice choice -> List.of(choice.id()).stream();
              case Block.Text _, Block.Beside _, Block.Line _ -> List.<String>of().stream();
            })
        .toList();
  }

  @Test
  void eachPaperIsShownWithAllThatIsKnown() {
    var card = DigestCards.of(digest(Style.CARDS, List.of(item(1, "On [Sails]", "We *sail*."))));
    assertThat(text(card))
        .isEqualTo(
            """
            **Sails \\@everyone · 20 November 2026**
            -# 1 of 80 new papers.
            -# ⚠ Not up to date: arxiv was last read 3 days ago.
            1. [On \\[Sails\\]](https://arxiv.org/abs/2611.00001)
            A. Mast, B. Jib +3 · Harbour Labs
            > We \\*sail\\*.
            -# [code](https://github.com/harbour/sail) · Why: about “sails”; 24 votes\
            """);
    assertThat(ids(card))
        .containsExactly(
            "dlike:abc234:2026-11-20:0",
            "dless:abc234:2026-11-20:0",
            "dwhy:abc234:2026-11-20:0",
            "digest:abc234:2026-11-20");
  }

  @Test
  void aCompactDigestHasALineForEachPaperAndAListToChooseFrom() {
    var card = DigestCards.of(digest(Style.COMPACT, List.of(item(1, "Sails", "We sail."))));
    assertThat(text(card)).doesNotContain("We sail.").contains("1. [Sails](");
    assertThat(ids(card)).containsExactly("dopen:abc234:2026-11-20", "digest:abc234:2026-11-20");
  }

  @Test
  void aPaperThatIsChosenIsShownWithItsButtons() {
    var digest = digest(Style.COMPACT, List.of(item(1, "Sails", "A."), item(2, "Masts", "B.")));
    var card = DigestCards.item(digest, 1);
    assertThat(text(card)).contains("Masts", "> B.");
    assertThat(ids(card)).contains("dless:abc234:2026-11-20:1");
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void tenPapersWithLongTextsFit(Style style) {
    var items =
        IntStream.range(0, 10)
            .mapToObj(i -> item(i, "*Sail* ".repeat(99), "_a ".repeat(400)))
            .toList();
    var card = DigestCards.of(digest(style, items));
    assertThat(text(card)).contains("10. ");
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void sixPapersHaveButtonsUnderAHeadingEachUnlessCompact(Style style) {
    var items = IntStream.range(0, 6).mapToObj(i -> item(i, "Sails", "We sail.")).toList();
    var ids = ids(DigestCards.of(digest(style, items)));
    assertThat(ids).hasSize(style == Style.COMPACT ? 2 : 19).doesNotHaveDuplicates();
  }

  @Test
  void aDigestOfNothingCanBeFoundAgainToo() {
    var card = DigestCards.of(digest(Style.CARDS, List.of()));
    assertThat(text(card)).contains("Nothing new that is good enough among 80");
    assertThat(ids(card)).containsExactly("digest:abc234:2026-11-20");
  }
}
