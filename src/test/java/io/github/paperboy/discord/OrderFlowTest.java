package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.testing.discord.Fault;
import io.github.paperboy.testing.discord.Interaction;
import io.github.paperboy.testing.discord.MessageText;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Quick presses on one message, while Discord takes its time with the first: what stands there in
/// the end is what was pressed last.
class OrderFlowTest {
  private static final String EDIT = "PATCH /webhooks/{}/{}/messages/{}";
  private static final Map<String, Object> QUESTION = Map.of("question", "How is bread judged?");

  /// In which the second edit would overtake the first, if it could.
  private static final int LOOKS = 150;

  @RegisterExtension final Lab lab = new Lab().lawful().with(Lab::generous).connect();

  /// Two presses on a message as it is now; the edit of the first is held up until the second could
  /// be through.
  ///
  /// @return the message when both are done
  private ObjectNode twice(
      ObjectNode message,
      Function<ObjectNode, Interaction> first,
      Function<ObjectNode, Interaction> second) {
    var later = new CompletableFuture<Interaction>();
    lab.discord.fail(
        EDIT,
        new Fault.Held(() -> {
          var press = later.join();
          press.awaitAcknowledged();
          for (int look = 0; look < LOOKS && press.edits() == 0; look++) {
            LockSupport.parkNanos(2_000_000);
          }
          return true;
        }));
    var now = message.deepCopy();
    long before = lab.discord.requests(EDIT);
    var earlier = first.apply(now);
    lab.discord.await(() -> lab.discord.requests(EDIT) > before, "the first edit");
    later.complete(second.apply(now));
    earlier.awaitMessage("");
    later.join().awaitMessage("");
    return message;
  }

  @Test
  void aSettingsCardShowsBothChoices() {
    var admin = lab.ada.managing();
    var card = lab.discord.command(admin, "settings", Map.of()).awaitMessage("Settings");
    twice(
        card,
        now -> lab.discord.choose(admin, now, "Deutsch"),
        now -> lab.discord.choose(admin, now, "Quotes only, no language model"));
    assertThat(MessageText.of(card)).contains("✓ Deutsch", "✓ Quotes only");
  }

  @Test
  void aPagerShowsThePageThatWasPressedLast() {
    var first =
        lab.discord
            .command(lab.ada, "search", Map.of("query", "lanterns in the wind"))
            .awaitMessage("1 to 5");
    var earlier = first.deepCopy();
    var page = lab.discord.press(lab.ada, first, "More ▶").awaitMessage("6 to 10");
    twice(
        page,
        now -> lab.discord.press(lab.ada, now, "◀ Back"),
        _ -> lab.discord.press(lab.bob, before(earlier, page), "More ▶"));
    assertThat(MessageText.of(page)).contains("6 to 10");
  }

  /// The same message as somebody else still sees it.
  private static ObjectNode before(ObjectNode seen, ObjectNode now) {
    var message = now.deepCopy();
    message.set("components", seen.path("components"));
    return message;
  }

  @Test
  void aReadingListShowsThePageThatWasPressedLast() {
    for (var paper : lab.desk.papers().subList(0, 6)) {
      var save = Map.of("subcommand", "save", "paper", paper.id().value());
      lab.discord.command(lab.ada, "library", save).awaitMessage("Saved");
    }
    var list =
        lab.discord
            .command(lab.ada, "library", Map.of("subcommand", "list"))
            .awaitMessage("1 to 5");
    var first = list.deepCopy();
    lab.discord.press(lab.ada, list, "More ▶").awaitMessage("6 to 6");
    twice(
        list,
        now -> lab.discord.press(lab.ada, now, "◀ Back"),
        _ -> lab.discord.press(lab.ada, before(first, list), "More ▶"));
    assertThat(MessageText.of(list)).contains("6 to 6");
  }

  @Test
  void interestsThatWereRemovedDoNotComeBack() {
    for (var topic : new String[] {"kites", "bread"}) {
      var add = Map.of("subcommand", "add", "topic", topic);
      lab.discord.command(lab.ada, "interests", add).awaitMessage(topic);
    }
    var show = Map.of("subcommand", "show");
    var card = lab.discord.command(lab.ada, "interests", show).awaitMessage("kites");
    var other = withoutFirstButton(card);
    twice(
        card,
        now -> lab.discord.press(lab.ada, now, "Remove"),
        _ -> lab.discord.press(lab.ada, other, "Remove"));
    assertThat(MessageText.of(card)).contains("No interests yet");
  }

  /// So that the next one is pressed.
  private static ObjectNode withoutFirstButton(ObjectNode card) {
    var message = card.deepCopy();
    var found = message.findParents("accessory").getFirst();
    ((ObjectNode) found).remove("accessory");
    return message;
  }

  @Test
  void anAnswerThatIsAskedAgainTwiceEndsWithTheSecond() {
    var asked = Map.of("question", "lanterns in January 2024", "since", "2024");
    var answer = lab.discord.command(lab.ada, "ask", asked).awaitMessage("✕");
    var begun = new CountDownLatch(1);
    var second = new CountDownLatch(1);
    var times = new AtomicInteger();
    lab.desk.before(_ -> {
      if (times.getAndIncrement() == 0) {
        begun.countDown();
        Lab.await(second);
      }
    });
    var now = answer.deepCopy();
    var retried = lab.discord.press(lab.ada, now, "Retry");
    Lab.await(begun);
    var dropped = lab.discord.press(lab.ada, now, "✕ 2024-01-01 to 2024-01-31");
    dropped.awaitAcknowledged();
    second.countDown();
    retried.awaitMessage("Retry");
    dropped.awaitMessage("Evidence");
    assertThat(MessageText.of(answer)).contains("✕ since 2024-01-01").doesNotContain("01-31");
  }

  @Test
  void whatWaitsForTheAcknowledgementIsShownInItsOrder() {
    var waiting = new CountDownLatch(1);
    lab.discord.fail(
        "POST /interactions/{}/{}/callback", new Fault.AnswerHeld(() -> Lab.await(waiting)));
    lab.desk.before(sink -> sink.waiting(3, java.time.Duration.ofSeconds(9)));
    var question = lab.discord.command(lab.ada, "ask", QUESTION);
    lab.discord.await(() -> !lab.desk.asked().isEmpty(), "the question");
    waiting.countDown();
    question.awaitMessage("Evidence");
    lab.discord.await(() -> lab.store().pending().all().isEmpty(), "the end of the question");
    assertThat(question.shown()).contains("Evidence");
  }
}
