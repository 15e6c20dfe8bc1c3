package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import io.github.paperboy.testing.discord.FakeDiscord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `paperboy discord`, as whoever sets the bot up uses it, at a Discord on loopback.
class DiscordProgramTest {
  private static final long SEND_MESSAGES = 1L << 11;
  private static final long VIEW_CHANNELS = 1L << 10;
  private static final long THREADS = 1L << 35 | 1L << 38;
  private static final String TOKEN = "DISCORD_TOKEN";

  @TempDir Path directory;
  private final FakeDiscord discord = FakeDiscord.start(Sandbox.CLOCK);
  private Sandbox sandbox = new Sandbox(Path.of(""));

  @BeforeEach
  void prepare() throws Exception {
    sandbox = Sandbox.in(directory);
  }

  @AfterEach
  void stop() {
    discord.close();
  }

  private Sandbox.Run run(String arguments) {
    return run(arguments, FakeDiscord.TOKEN);
  }

  private Sandbox.Run run(String arguments, String token) {
    return sandbox.run(Map.of(TOKEN, token, "PAPERBOY_DISCORD_API", discord.url()), arguments);
  }

  private void configure(String yaml) throws Exception {
    Files.createDirectories(sandbox.data());
    Files.writeString(sandbox.data().resolve("paperboy.yaml"), yaml);
  }

  @Test
  void theInviteLinkNamesTheApplicationOfTheToken() {
    var invited = run("discord invite");
    assertThat(invited.code()).isZero();
    assertThat(invited.out())
        .isEqualTo(
            "https://discord.com/oauth2/authorize?client_id=%d&scope=bot+applications.commands&permissions=309237763072\n"
                .formatted(discord.bot()));
  }

  @Test
  void theInviteLinkNeedsNoTokenWhenTheApplicationIsConfigured() throws Exception {
    configure("discord: {application-id: 1234567890123456789}");
    var invited = sandbox.run("discord invite --quiet");
    assertThat(invited.code()).isZero();
    assertThat(invited.out()).contains("client_id=1234567890123456789&");
    assertThat(invited.err()).isEmpty();
  }

  @Test
  void withoutTokenAndApplicationItSaysWhatToSet() {
    var invited = sandbox.run("discord invite");
    assertThat(invited.code()).isEqualTo(Program.WRONG_USAGE);
    assertThat(invited.err()).contains("discord.application-id").contains(TOKEN);
    var checked = sandbox.run("discord check");
    assertThat(checked.code()).isEqualTo(Program.WRONG_USAGE);
    assertThat(checked.err()).contains("DISCORD_TOKEN_FILE");
  }

  @Test
  void aTokenThatDiscordDoesNotKnowIsToldWithTheRemedy() {
    var wrong = "wrong.wrong.wrong.wrong";
    var invited = run("discord invite", wrong);
    assertThat(invited.code()).isEqualTo(Program.FAILED);
    assertThat(invited.err()).contains("does not know this token", "Reset Token on the Bot page");
    var checked = run("discord check", wrong);
    assertThat(checked.code()).isEqualTo(Program.FAILED);
    assertThat(checked.out()).startsWith("RED     token").contains("Bot page").hasLineCount(2);
  }

  @Test
  void aDiscordThatCannotBeReachedIsTold() {
    var nowhere =
        Map.of(TOKEN, FakeDiscord.TOKEN, "PAPERBOY_DISCORD_API", "http://127.0.0.1:1/v10");
    assertThat(sandbox.run(nowhere, "discord check").out()).contains("check the network");
    var invited = sandbox.run(nowhere, "discord invite");
    assertThat(invited.code()).isEqualTo(Program.FAILED);
    assertThat(invited.err()).contains("check the network").hasLineCount(1);
  }

  /// A server where something is wrong in each way there is.
  private void furnish() {
    long lab = discord.guild("Reading Group");
    discord.channel(lab, "papers");
    discord.channel(lab, "general");
    discord.forum(lab, "questions");
    discord.deny(discord.channel(lab, "announcements"), SEND_MESSAGES);
    discord.deny(discord.channel(lab, "staff"), VIEW_CHANNELS);
    long second = discord.guild("Vision Lab");
    discord.channel(second, "general");
    discord.portal().takeFromRole(second, THREADS);
    discord.portal().inviteWithoutCommands(second);
  }

  @Test
  void whatIsWrongIsToldByServerAndChannelAsTheDocumentShows() throws Exception {
    furnish();
    configure("discord: {message-content: granted}");
    var checked = run("discord check");
    assertThat(checked.code()).isEqualTo(Program.FAILED);
    assertThat(Files.readString(Path.of("src/docs/discord.md"))).contains(checked.out());
  }

  @Test
  void allIsGreenWhenNothingIsMissing() {
    discord.channel(discord.guild("Lab"), "papers");
    var checked = run("discord check");
    assertThat(checked.code()).isZero();
    assertThat(checked.out()).contains("all it needs in 1 channel").doesNotContain("RED");
    assertThat(discord.violations()).isEmpty();
  }

  @Test
  void jsonHasTheSameFindings() throws Exception {
    furnish();
    discord.portal().set("flags", IntNode.valueOf(1 << 19));
    var checked = run("discord check --json");
    assertThat(checked.code()).isEqualTo(Program.FAILED);
    var json = new ObjectMapper().readTree(checked.out());
    var shape = DocumentsTest.documented("discord check");
    assertThat(shape.differences(json)).isEmpty();
    assertThat(json.path("checks")).hasSize(8);
    assertThat(json.path("checks").findValuesAsText("health")).containsOnlyOnce("red");
  }
}
