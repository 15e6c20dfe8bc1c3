package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the bot does without a mention: replies to it, posts in forums, links to papers.
class ForumFlowTest {
  private static final long MANAGE_THREADS = 1L << 34;
  private static final String CHANGE = "PATCH /channels/{}";
  private static final String CREATE = "POST /channels/{}/messages";

  @RegisterExtension final Lab lab = new Lab();
  private long forum;
  private long answered;

  @BeforeEach
  void connect() {
    forum = lab.discord.forum(lab.server, "questions");
    lab.discord.tag(forum, "Urgent");
    answered = lab.discord.tag(forum, "Answered");
    lab.discord.portal().giveToRole(lab.server, MANAGE_THREADS);
    lab.connect();
  }

  private Person inForum() {
    return lab.ada.in(forum);
  }

  private void wish(String rule) {
    lab.rule(rule, "on");
  }

  private static boolean isAnswer(String text) {
    return text.contains("Evidence");
  }

  @Test
  void aReplyToTheBotNeedsNoMention() {
    lab.discord.say(lab.ada, "<@%d> kites?".formatted(lab.discord.bot()));
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    long thread = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    var answer = lab.discord.awaitMessage(thread, ForumFlowTest::isAnswer);
    lab.discord.say(lab.bob.in(thread), "what about bread?", answer);
    lab.discord.awaitMessage(thread, text -> text.contains("what about bread"));
    lab.assertLawful();
  }

  @Test
  void aReplyToSomebodyElseIsLeftAlone() {
    var talk = lab.discord.say(lab.bob, "We should bake some bread.");
    lab.discord.say(lab.ada, "What about kites?", talk);
    lab.discord.say(lab.ada.in(lab.discord.directChannel(lab.ada.user())), "kites?");
    lab.discord.awaitMessage(lab.discord.directChannel(lab.ada.user()), ForumFlowTest::isAnswer);
    assertThat(lab.discord.threads(lab.channel)).isEmpty();
    assertThat(lab.discord.messages(lab.channel)).hasSize(2);
  }

  @Test
  void aNewPostIsAnsweredOnceWhereThatIsWished() {
    wish(ServerRules.FORUMS);
    long post = lab.discord.post(inForum(), "How long does KiteNet keep a kite up?", "I wonder.");
    var answer = lab.discord.awaitMessage(post, ForumFlowTest::isAnswer);
    assertThat(MessageText.of(answer)).contains("41.5 minutes");
    lab.discord.gateway().repeatLast();
    lab.discord.say(lab.bob.in(post), "Nice.");
    long other = lab.discord.post(inForum(), "How is bread judged?", "I wonder too.");
    lab.discord.awaitMessage(other, ForumFlowTest::isAnswer);
    assertThat(lab.discord.messages(post))
        .filteredOn(message -> isAnswer(MessageText.of(message)))
        .hasSize(1);
    lab.assertLawful();
  }

  private JsonNode tags(long post) {
    return lab.discord.threads(forum).stream()
        .filter(thread -> thread.path("id").asLong() == post)
        .findFirst()
        .orElseThrow()
        .path("applied_tags");
  }

  @Test
  void anAnsweredPostGetsTheTagOfItsForumThatSaysSo() {
    wish(ServerRules.FORUMS);
    long post = lab.discord.post(inForum(), "How long does KiteNet keep a kite up?", "I wonder.");
    lab.discord.await(() -> !tags(post).isEmpty(), "the tag");
    assertThat(lab.discord.requests(CHANGE)).isEqualTo(1);
    assertThat(tags(post)).extracting(JsonNode::asLong).containsExactly(answered);
    lab.assertLawful();
  }

  @Test
  void aPostThatIsDeclinedOrOnlyTalkedInGetsNoTag() {
    wish(ServerRules.FORUMS);
    long post = lab.discord.post(inForum(), "What is zymurgy?", "Zymurgy!");
    lab.discord.awaitMessage(post, text -> text.contains("No abstract"));
    lab.discord.say(lab.bob.in(post), "<@%d> kites?".formatted(lab.discord.bot()));
    lab.discord.awaitMessage(post, ForumFlowTest::isAnswer);
    assertThat(lab.discord.requests(CHANGE)).isZero();
  }

  @Test
  void withoutThePermissionNoTagIsTried() {
    lab.disconnect();
    lab.discord.deny(forum, MANAGE_THREADS);
    lab.connect();
    wish(ServerRules.FORUMS);
    long post = lab.discord.post(inForum(), "How is bread judged?", "I wonder.");
    lab.discord.awaitMessage(post, ForumFlowTest::isAnswer);
    lab.disconnect();
    assertThat(lab.discord.requests(CHANGE)).isZero();
  }

  @Test
  void aNewPostIsLeftAloneOtherwise() {
    lab.discord.post(inForum(), "How is bread judged?", "I wonder.");
    lab.discord.say(lab.ada.in(lab.discord.directChannel(lab.ada.user())), "kites?");
    lab.discord.awaitMessage(lab.discord.directChannel(lab.ada.user()), ForumFlowTest::isAnswer);
    assertThat(lab.discord.requests(CREATE)).isEqualTo(1);
  }

  @Test
  void aMentionInAPostIsAnsweredInIt() {
    long post = lab.discord.post(inForum(), "Bread", "I wonder.");
    lab.discord.say(lab.bob.in(post), "<@%d> how is bread judged?".formatted(lab.discord.bot()));
    lab.discord.awaitMessage(post, ForumFlowTest::isAnswer);
    assertThat(lab.discord.threads(forum)).hasSize(1);
  }
}
