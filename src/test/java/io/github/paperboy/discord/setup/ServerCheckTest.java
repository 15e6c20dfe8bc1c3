package io.github.paperboy.discord.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.discord.setup.Finding.Gravity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerCheckTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final int TEXT = 0;
  private static final int VOICE = 2;
  private static final int FORUM = 15;
  private static final long VIEW = 1L << 10;
  private static final long SEND = 1L << 11;
  private static final long CREATE_THREADS = 1L << 35;

  private final ObjectMapper mapper = new ObjectMapper();
  private final ObjectNode member = mapper.createObjectNode();
  private final ArrayNode channels = mapper.createArrayNode();

  private List<Finding> findings(long rights) {
    var guild = mapper.createObjectNode().put("id", "1").put("name", "Lab").put("owner_id", "9");
    guild.putArray("roles").addObject().put("id", "1").put("permissions", Long.toString(rights));
    member.putObject("user").put("id", "7");
    return new ServerCheck(guild, member, channels).findings(NOW);
  }

  private void channel(String name, int type, long denied) {
    var channel = channels.addObject().put("name", name).put("type", type);
    var overwrite = channel.putArray("permission_overwrites").addObject().put("id", "1");
    overwrite.put("deny", Long.toString(denied)).put("allow", "0");
  }

  @Test
  void nothingIsMissing() {
    channel("a", TEXT, 0);
    assertThat(findings(NeededPermission.bits()))
        .containsExactly(Finding.fine("Lab", "all it needs in 1 channel"));
  }

  @Test
  void whatTheServerLacksIsToldOnceAndIsGraveWhenItCannotWrite() {
    channel("a", TEXT, 0);
    channel("b", TEXT, 0);
    var findings = findings(NeededPermission.bits() & ~SEND);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().gravity()).isEqualTo(Gravity.BROKEN);
    assertThat(findings.getFirst().text()).contains("Send Messages").contains("cannot write");
    assertThat(findings(NeededPermission.bits() & ~CREATE_THREADS).getFirst().gravity())
        .isEqualTo(Gravity.WEAK);
  }

  @Test
  void aForumNeedsNoRightToOpenThreads() {
    channel("questions", FORUM, SEND | CREATE_THREADS);
    assertThat(findings(NeededPermission.bits())).hasSize(1);
    channel("papers", TEXT, CREATE_THREADS);
    assertThat(findings(NeededPermission.bits()))
        .extracting(Finding::subject)
        .containsExactly("Lab", "Lab #papers");
  }

  @Test
  void whatCannotBeSeenIsNamedAndVoiceChannelsAreLeftOut() {
    channel("a", TEXT, 0);
    channel("staff", TEXT, VIEW);
    channel("talk", VOICE, VIEW);
    var findings = findings(NeededPermission.bits());
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().text()).contains("#staff").doesNotContain("#talk");
  }

  @Test
  void aServerWithoutAnyChannelToSeeIsGrave() {
    channel("staff", TEXT, VIEW);
    var findings = findings(NeededPermission.bits());
    assertThat(findings.getFirst().gravity()).isEqualTo(Gravity.BROKEN);
    assertThat(findings.getFirst().text()).contains("none of 1 channel");
  }

  @Test
  void aTimeoutIsToldWhileItLasts() {
    channel("a", TEXT, 0);
    member.put("communication_disabled_until", "2026-03-01T13:00:00+00:00");
    assertThat(findings(NeededPermission.bits()).getFirst().text()).contains("timeout");
    member.put("communication_disabled_until", "2026-03-01T11:00:00+00:00");
    assertThat(findings(NeededPermission.bits()).getFirst().gravity()).isEqualTo(Gravity.FINE);
  }

  @Test
  void anAdministratorIsMoreThanIsNeeded() {
    channel("a", TEXT, VIEW);
    var findings = findings(1L << 3);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().remedy()).contains("take Administrator");
  }

  @Test
  void manyChannelsAreCountedInTheEnd() {
    for (int i = 0; i < 25; i++) {
      channel("c" + i, TEXT, SEND);
    }
    var findings = findings(NeededPermission.bits());
    assertThat(findings).hasSize(22);
    assertThat(findings.getLast().text()).startsWith("5 more channels");
  }
}
