package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.SamplePapers;
import io.github.paperboy.testing.discord.FakeDesk;
import io.github.paperboy.testing.discord.Interaction;
import io.github.paperboy.testing.discord.MessageText;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What becomes of an answer whose place is taken away while it comes about.
class GoneFlowTest {
  private static final String EDIT = "PATCH /channels/{}/messages/{}";
  private static final String LONG = "Tofu " + "is pressed in many ways, ".repeat(400) + "always.";

  @RegisterExtension
  final Lab lab =
      new Lab(FakeDesk.knowing(SamplePapers.paper("On Tofu", LONG, "2024-03-01")))
          .with(Lab::generous);

  private final long forum = lab.discord.forum(lab.server, "club");
  private final CountDownLatch shown = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final AtomicInteger questions = new AtomicInteger();

  @BeforeEach
  void connect() {
    lab.connect();
  }

  /// The first question shows its first words, then waits.
  private void holdAfterTheFirstWords() {
    lab.desk.before(sink -> {
      if (questions.getAndIncrement() == 0) {
        lab.clock.advance(LiveCard.BETWEEN);
        sink.text("The first words");
        shown.countDown();
        Lab.await(released);
      }
    });
  }

  private Interaction ask(long channel, String question) {
    holdAfterTheFirstWords();
    var asked = lab.discord.command(lab.ada.in(channel), "ask", Map.of("question", question));
    lab.discord.await(() -> shown.getCount() == 0, "the first words");
    asked.awaitMessage("The first words");
    return asked;
  }

  private long mention() {
    holdAfterTheFirstWords();
    lab.discord.say(lab.ada, "<@%d> How is bread judged?".formatted(lab.discord.bot()));
    lab.discord.await(() -> shown.getCount() == 0, "the first words");
    long thread = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    lab.discord.awaitMessage(thread, text -> text.contains("The first words"));
    return thread;
  }

  private void finish() {
    released.countDown();
    lab.discord.await(() -> lab.bot().isIdle(), "the end");
    assertThat(lab.store().pending().all()).isEmpty();
    var other = Map.of("question", "How is bread judged?", "private", true);
    lab.discord.command(lab.bob, "ask", other).awaitMessage("Evidence");
  }

  private List<String> texts(long channel) {
    return lab.discord.messages(channel).stream().map(MessageText::of).toList();
  }

  private long inbox() {
    return lab.discord.directChannel(lab.ada.user());
  }

  @Test
  void ofALongAnswerWhoseMessageIsDeletedNoOtherPartsCome() {
    var asked = ask(lab.channel, "How is tofu pressed?");
    lab.discord.deleteMessage(asked.awaitMessage(""));
    finish();
    assertThat(asked.followUps()).isEmpty();
    var whole = lab.discord.command(lab.ada, "ask", Map.of("question", "How is tofu pressed?"));
    whole.awaitMessage("pressed");
    assertThat(MessageText.of(whole.awaitFollowUp())).contains("pressed");
  }

  @Test
  void ofALongAnswerWhoseMessageInAThreadIsDeletedNoOtherPartsCome() {
    holdAfterTheFirstWords();
    lab.discord.say(lab.ada, "<@%d> How is tofu pressed?".formatted(lab.discord.bot()));
    lab.discord.await(() -> shown.getCount() == 0, "the first words");
    long thread = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    lab.discord.deleteMessage(
        lab.discord.awaitMessage(thread, text -> text.contains("The first words")));
    finish();
    assertThat(texts(thread)).noneMatch(text -> text.contains("pressed"));
  }

  @Test
  void aThreadThatIsClosedIsOpenedAgainByTheAnswer() {
    long thread = mention();
    lab.discord.archive(thread);
    finish();
    lab.discord.awaitMessage(thread, text -> text.contains("Evidence"));
    assertThat(texts(inbox())).isEmpty();
  }

  @Test
  void whoAskedInAThreadThatIsLockedIsToldInPrivateOnce() {
    long thread = mention();
    lab.discord.lock(thread);
    finish();
    lab.discord.awaitMessage(inbox(), text -> text.contains("This thread is closed"));
    assertThat(texts(inbox())).hasSize(1);
    assertThat(lab.discord.requests(EDIT)).isEqualTo(1);
  }

  @Test
  void theAnswerToACommandInAThreadThatIsLockedIsForTheAskerAlone() {
    long thread = lab.discord.post(lab.ada.in(forum), "Tofu", "?");
    var asked = ask(thread, "How is tofu pressed?");
    lab.discord.lock(thread);
    finish();
    lab.discord.await(() -> asked.followUps().size() > 1, "the parts");
    assertThat(asked.followUps())
        .allSatisfy(part -> assertThat(MessageText.of(part)).contains("only you can see this"));
  }

  @Test
  void whoAskedInAServerThatTheBotIsRemovedFromIsToldInPrivate() {
    mention();
    lab.discord.kick(lab.server);
    released.countDown();
    lab.discord.await(() -> lab.bot().isIdle(), "the end");
    lab.discord.awaitMessage(inbox(), text -> text.contains("You asked me something"));
    assertThat(lab.store().pending().all()).isEmpty();
    lab.discord.say(lab.bob.in(lab.discord.directChannel(lab.bob.user())), "How is bread judged?");
    lab.discord.awaitMessage(
        lab.discord.directChannel(lab.bob.user()), text -> text.contains("Evidence"));
  }

  @Test
  void theAnswerToACommandComesThoughTheBotIsRemovedFromTheServer() {
    var asked = ask(lab.channel, "How is bread judged?");
    lab.discord.kick(lab.server);
    released.countDown();
    asked.awaitMessage("Evidence");
    lab.discord.await(() -> lab.bot().isIdle(), "the end");
  }
}
