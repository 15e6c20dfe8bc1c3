package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.discord.MessageText;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Receipts of answers in Discord: named on the card, and gone with what they are of.
class ReceiptFlowTest {
  private static final String RECEIPT = "r0000000001";

  @RegisterExtension final Lab lab = new Lab().connect();

  private void ask() {
    var answer =
        lab.discord
            .command(lab.ada, "ask", Map.of("question", "How is bread judged?"))
            .awaitMessage("Evidence");
    assertThat(MessageText.of(answer)).contains("receipt " + RECEIPT);
    assertThat(lab.desk.receipt(RECEIPT)).isPresent();
  }

  @Test
  void whoIsForgottenLeavesNoReceipt() {
    ask();
    lab.discord
        .command(lab.bob, "privacy", Map.of("subcommand", "forget"))
        .awaitMessage("Forgotten");
    assertThat(lab.desk.receipt(RECEIPT)).isPresent();
    lab.discord
        .command(lab.ada, "privacy", Map.of("subcommand", "forget"))
        .awaitMessage("Forgotten: 2 entries");
    assertThat(lab.desk.receipt(RECEIPT)).isEmpty();
    lab.assertLawful();
  }

  @Test
  void whoIsForgottenWhileTheyAreAnsweredGetsTheAnswerAndLeavesNothing() {
    var asked = new CountDownLatch(1);
    var forgotten = new CountDownLatch(1);
    lab.desk.before(_ -> {
      asked.countDown();
      Lab.await(forgotten);
    });
    var question = lab.discord.command(lab.ada, "ask", Map.of("question", "How is bread judged?"));
    Lab.await(asked);
    var forget = Map.of("subcommand", "forget");
    lab.discord.command(lab.ada, "privacy", forget).awaitMessage("Forgotten");
    forgotten.countDown();
    var answer = question.awaitMessage("Evidence");
    assertThat(MessageText.of(answer)).contains("crumb").doesNotContain("receipt");
    assertThat(lab.desk.receipt(RECEIPT)).isEmpty();
    lab.discord.press(lab.ada, answer, "Evidence").awaitMessage("no longer remembered");
    lab.discord.await(() -> lab.bot().isIdle(), "the end");
    lab.discord.command(lab.ada, "privacy", forget).awaitMessage("Forgotten: 0 entries");
    lab.assertLawful();
  }

  @Test
  void whatWasSaidInDirectMessagesIsExportedAndForgotten() {
    long direct = lab.discord.directChannel(lab.ada.user());
    lab.discord.say(lab.ada.in(direct), "How is bread judged?");
    lab.discord.awaitMessage(direct, text -> text.contains("Evidence"));
    lab.discord.await(
        () -> lab.store().conversation(direct).orElse("").contains("bread"), "the turn");
    var exported = lab.discord.command(lab.ada, "privacy", Map.of("subcommand", "export"));
    assertThat(MessageText.of(exported.awaitFollowUp())).contains("\"direct_messages\" : [ [ {");
    var forget = Map.of("subcommand", "forget");
    lab.discord.command(lab.bob, "privacy", forget).awaitMessage("Forgotten: 0 entries");
    assertThat(lab.store().conversation(direct)).isPresent();
    lab.discord.command(lab.ada, "privacy", forget).awaitMessage("Forgotten");
    assertThat(lab.store().conversation(direct)).isEmpty();
  }

  @Test
  void receiptsAreAmongWhatIsExported() {
    ask();
    var exported = lab.discord.command(lab.ada, "privacy", Map.of("subcommand", "export"));
    assertThat(MessageText.of(exported.awaitFollowUp()))
        .contains("\"receipts\" : [ {")
        .contains("\"id\" : \"" + RECEIPT + "\"");
  }

  @Test
  void aReceiptLivesNoLongerThanItsAnswer() {
    ask();
    lab.forgetOld();
    assertThat(lab.desk.receipt(RECEIPT)).isPresent();
    lab.clock.advance(Duration.ofDays(91));
    lab.forgetOld();
    assertThat(lab.desk.receipt(RECEIPT)).isEmpty();
  }

  @Test
  void aServerCanWantItsAnswersForgottenSooner() {
    ask();
    lab.rule(ServerRules.RETENTION, "7");
    lab.clock.advance(Duration.ofDays(6));
    lab.forgetOld();
    assertThat(lab.desk.receipt(RECEIPT)).isPresent();
    lab.clock.advance(Duration.ofDays(2));
    lab.forgetOld();
    assertThat(lab.desk.receipt(RECEIPT)).isEmpty();
  }
}
