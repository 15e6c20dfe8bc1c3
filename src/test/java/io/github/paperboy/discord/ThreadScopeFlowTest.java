package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Turn;
import io.github.paperboy.testing.SamplePapers;
import io.github.paperboy.testing.discord.FakeDesk;
import io.github.paperboy.testing.discord.Fault;
import io.github.paperboy.testing.discord.MessageText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Questions in threads that somebody opened about a paper.
class ThreadScopeFlowTest {
  private static final String CHIP = "✕ only the paper of this thread";
  private static final String TITLE = "Journal club: KiteNet: Flying Kites with Networks!";
  private static final PaperId ARXIV = PaperId.parse("2405.00001");

  private static final Paper WEATHER =
      Paper.of(ARXIV, "On Weather", "Weather changes in the wind.", "test");

  @RegisterExtension
  final Lab lab = new Lab(FakeDesk.knowing(WEATHER)).lawful().with(Lab::generous);

  private final long forum = lab.discord.forum(lab.server, "club");

  private long post(String title, String text) {
    return lab.discord.post(lab.ada.in(forum), title, text);
  }

  private ObjectNode ask(long thread) {
    return ask(thread, "How is bread judged?");
  }

  private ObjectNode ask(long thread, String question) {
    var asked = Map.of("question", question);
    return lab.discord.command(lab.bob.in(thread), "ask", asked).awaitMessage("Retry");
  }

  private Request last() {
    return lab.desk.asked().getLast();
  }

  @Test
  void whatAThreadIsCalledAfterIsWhatIsAskedAbout() {
    lab.connect();
    var answer = ask(post(TITLE, "Let us read it."));
    assertThat(MessageText.of(answer)).contains(CHIP).doesNotContain("Crumb");
    assertThat(last().about()).containsExactly(SamplePapers.KITES.id());
    assertThat(last().earlier()).isEmpty();
    lab.discord.press(lab.bob, answer, CHIP).awaitMessage("Crumb");
    assertThat(MessageText.of(answer)).doesNotContain(CHIP);
    assertThat(last().about()).isEmpty();
  }

  @Test
  void aTitleThatIsOnlyAWordOrTwoIsNoSubject() {
    lab.connect();
    ask(post("Notes on weather today", "?"));
    assertThat(last().about()).isEmpty();
  }

  @Test
  void aMentionThereIsScopedToo() {
    lab.connect();
    long thread = post(TITLE, "Let us read it.");
    lab.discord.say(lab.bob.in(thread), "<@%d> What is it?".formatted(lab.discord.bot()));
    lab.discord.awaitMessage(thread, text -> text.contains(CHIP));
    assertThat(last().about()).containsExactly(SamplePapers.KITES.id());
  }

  @Test
  void aPaperThatTheQuestionNamesComesFirst() {
    lab.connect();
    var answer =
        lab.discord
            .command(
                lab.bob.in(post(TITLE, "?")),
                "ask",
                Map.of("question", "What does arxiv.org/abs/2405.00001 say of weather?"))
            .awaitMessage("Retry");
    assertThat(MessageText.of(answer)).contains("On Weather").doesNotContain(CHIP, "KiteNet");
  }

  @Test
  void aLinkInTheFirstMessageCountsWhereItsWordsAreTold() {
    var link = "https://arxiv.org/abs/2405.00001";
    lab.connect();
    ask(post("Journal club", link));
    assertThat(last().about()).isEmpty();
    lab.disconnect();
    lab.discord.portal().grantMessageContent();
    lab.with(ContentFlowTest::granted).connect();
    ask(post("Journal club", link));
    assertThat(last().about()).containsExactly(ARXIV);
  }

  @Test
  void withoutTheFirstMessageTheNameIsEnough() {
    lab.connect();
    long thread = post(TITLE, "?");
    lab.discord.fail("GET /channels/{}/messages/{}", new Fault.Refusal(403, 50001));
    ask(thread);
    assertThat(last().about()).hasSize(1);
  }

  /// What the last question was understood as.
  private String understood() {
    return lab.desk.search(last(), plan -> plan).plan().question();
  }

  @Test
  void aFollowUpInAThreadOnATopicGoesOnFromTheTopic() {
    lab.connect();
    long thread = post("Lanterns in the wind", "What do you think?");
    var follow = Map.of("question", "and on long nights?");
    lab.discord.command(lab.bob.in(thread), "ask", follow).awaitMessage("Lanterns in the Wind,");
    assertThat(understood()).isEqualTo("Lanterns in the wind \u2014 and on long nights?");
    var mention = "<@%d> and what about kites?".formatted(lab.discord.bot());
    lab.discord.say(lab.bob.in(thread), mention);
    lab.discord.awaitMessage(thread, text -> text.contains("what about kites"));
    lab.discord.await(() -> lab.desk.asked().size() == 2, "the second question");
    assertThat(understood()).startsWith("Lanterns in the wind \u2014 ");
  }

  @Test
  void whatWasSaidInAThreadComesBeforeItsName() {
    lab.connect();
    long thread = post("Lanterns in the wind", "What do you think?");
    lab.discord.say(lab.bob.in(thread), "<@%d> How is bread judged?".formatted(lab.discord.bot()));
    lab.discord.awaitMessage(thread, text -> text.contains("Crumb"));
    lab.discord.await(
        () -> lab.store().conversation(thread).orElse("").contains("bread"), "that it is known");
    ask(thread, "and how often does it agree?");
    assertThat(last().earlier()).extracting(Turn::question).containsExactly("How is bread judged?");
  }

  @Test
  void aThreadOfTheBotWhoseFirstQuestionWasDeclinedKeepsItsTopic() {
    lab.connect();
    lab.discord.say(lab.ada, "<@%d> volcano geology".formatted(lab.discord.bot()));
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    long thread = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    lab.discord.awaitMessage(thread, text -> text.contains("No abstract in this index"));
    ask(thread, "and on long nights?");
    assertThat(understood()).isEqualTo("volcano geology \u2014 and on long nights?");
  }

  @Test
  void aQuestionThatOpensItsThreadHasNoTopicBesideItself() {
    lab.connect();
    lab.rule(ServerRules.FORUMS, "on");
    var words = "How is bread judged, and by whom? ".repeat(6);
    lab.discord.say(lab.ada, "<@%d> %s".formatted(lab.discord.bot(), words));
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    lab.discord.await(() -> !lab.desk.asked().isEmpty(), "the question");
    assertThat(last().earlier()).isEmpty();
    post("and on long nights?", "I wonder.");
    lab.discord.await(() -> lab.desk.asked().size() == 2, "the post");
    assertThat(last().earlier()).isEmpty();
  }

  @Test
  void aNameWithoutWordsIsNoTopic() {
    lab.connect();
    ask(post("🪁 !!", "?"), "and on long nights?");
    assertThat(last().earlier()).isEmpty();
  }

  @Test
  void threadsOfOtherMattersAndThoseOfTheBotAreNotScoped() {
    lab.connect();
    ask(post("Kites and other flying things", "What do you think?"));
    assertThat(last().about()).isEmpty();
    var mention = "<@%d> What is %s".formatted(lab.discord.bot(), TITLE);
    lab.discord.say(lab.ada, mention);
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    long own = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    lab.discord.awaitMessage(own, text -> text.contains("Retry"));
    ask(own);
    assertThat(lab.desk.asked()).extracting(Request::about).containsOnly(List.of());
  }
}
