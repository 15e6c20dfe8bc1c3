package io.github.paperboy.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people are told when something is not done has one shape: a sentence, what to do, and a
/// reference.
class FailureTest {
  private static final Path SOURCES = Path.of("src/main/java/io/github/paperboy/discord");
  private static final Pattern SENTENCES = Pattern.compile("[^.]+[.]( |$)");
  private static final Pattern DONE =
      Pattern.compile("Notices\\.done\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  /// What is told when something *is* done, or when there is nothing yet.
  private static final List<String> NO_FAILURES =
      List.of(
          "%s\\n-# %s",
          "-# I can read a follow-up here when you mention me, reply to me with the mention on, or",
          "Forgotten: %d entries.",
          "It is not on the list: ",
          "It is on the list already: ",
          "No interests yet. `/interests add` takes a topic in your own words.",
          "No subscriptions here. `/digest subscribe` makes one.",
          "Removed: ",
          "Removed: **%s**.",
          "Saved: ",
          "Shared with the channel.",
          "The list is empty. *Save* on a paper or `/library save` puts it there.",
          "This is all that is stored about you.");

  /// What is named in some of them.
  private static Object[] named(Failure failure) {
    return switch (failure) {
      case TOO_OFTEN -> new Object[] {"You have", 12L};
      case CANNOT_WRITE -> new Object[] {"77", "I cannot see this channel: ask an admin."};
      case IN_THE_WAY -> new Object[] {"Nobody can write in that channel: choose another."};
      case UNREADABLE -> new Object[] {"'25:00' is no time; write it as 08:00"};
      case LIST_FULL, TOPICS_FULL, SUBSCRIPTIONS_FULL -> new Object[] {10};
      case NOT_ALLOWED, NO_SUCH_PAPER, SAME_PAPER -> new Object[] {"manage the server"};
      default -> new Object[0];
    };
  }

  @ParameterizedTest
  @EnumSource
  void itIsASentenceAndWhatToDo(Failure failure) {
    var words = failure.words(named(failure));
    assertThat(SENTENCES.matcher(words).results()).as(words).hasSize(2);
    assertThat(words).hasSizeLessThan(200).doesNotContain("%", "null").matches("[A-Z].*[.]");
  }

  @ParameterizedTest
  @EnumSource
  void itHasAReferenceInBothLooks(Failure failure) {
    var card = failure.card(named(failure)).referring("K3Y");
    assertThat(card.blocks().getFirst())
        .isEqualTo(new Block.Text(failure.words(named(failure)) + "\n-# reference K3Y"));
    assertThat(Classic.of(card).embeds().getFirst().text()).endsWith("\n-# reference K3Y");
  }

  @Test
  void theReferenceStandsAboveTheButtons() {
    var card = Notices.interrupted("Why?", "ticket").referring("K3Y");
    assertThat(card.blocks()).hasSize(2);
    assertThat(card.blocks().getFirst())
        .isEqualTo(
            new Block.Text(
                "**Why?**\nI was restarted before I could answer. Press *Retry* to ask again."
                    + "\n-# reference K3Y"));
    assertThat(Notices.cutShort("ticket").referring("K3Y").blocks()).hasSize(2);
  }

  @Test
  void whatIsDoneNeedsNoReference() {
    var done = Notices.done("Done.");
    assertThat(done.referring("K3Y")).isEqualTo(done);
  }

  @Test
  void noFailureIsToldOtherwise() throws IOException {
    var told = new TreeSet<String>();
    var accents = new TreeSet<String>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        var source = Files.readString(file);
        DONE.matcher(source).results().forEach(found -> told.add(found.group(1)));
        if (source.contains("Accent.REFUSED") || source.contains("Accent.BROKEN")) {
          accents.add(file.getFileName().toString());
        }
      }
    }
    assertThat(told).containsExactlyElementsOf(new TreeSet<>(NO_FAILURES));
    assertThat(accents).containsExactly("Card.java", "Failure.java", "Notices.java");
  }
}
