package io.github.paperboy.discord.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.discord.setup.Finding.Gravity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationCheckTest {
  private final ObjectMapper mapper = new ObjectMapper();
  private final ObjectNode application =
      mapper.createObjectNode().put("id", "5").put("name", "Paperboy").put("flags", 0);

  private List<String> troubled(MessageContent content) {
    return ApplicationCheck.application(application, content).stream()
        .filter(finding -> finding.gravity() != Gravity.FINE)
        .map(Finding::subject)
        .toList();
  }

  private Finding gateway(int shards, int left) {
    var gateway = mapper.createObjectNode().put("shards", shards);
    var limit = gateway.putObject("session_start_limit").put("total", 1000);
    limit.put("remaining", left).put("reset_after", 5_400_000);
    return ApplicationCheck.gateway(gateway);
  }

  @Test
  void theUsualApplicationIsFine() {
    assertThat(troubled(MessageContent.NOT_WANTED)).isEmpty();
  }

  @Test
  void anIntentThatIsWantedMustBeGrantedInFullOrLimited() {
    assertThat(troubled(MessageContent.WANTED)).containsExactly("intents");
    application.put("flags", 1 << 19);
    assertThat(troubled(MessageContent.WANTED)).isEmpty();
    application.put("flags", 1 << 18);
    assertThat(troubled(MessageContent.WANTED)).isEmpty();
  }

  @Test
  void anEndpointThatTakesTheCommandsAwayIsTold() {
    application.put("interactions_endpoint_url", "https://example.org/hook");
    assertThat(troubled(MessageContent.NOT_WANTED)).containsExactly("commands");
  }

  @Test
  void aCodeGrantThatBreaksTheInviteLinkIsTold() {
    application.put("bot_require_code_grant", true);
    assertThat(troubled(MessageContent.NOT_WANTED)).containsExactly("invite");
  }

  @Test
  void loginsThatRunOutAndShardsAreTold() {
    assertThat(gateway(1, 900).gravity()).isEqualTo(Gravity.FINE);
    assertThat(gateway(1, 49).gravity()).isEqualTo(Gravity.WEAK);
    assertThat(gateway(1, 0).gravity()).isEqualTo(Gravity.BROKEN);
    assertThat(gateway(1, 0).text()).contains("0 of 1000").contains("1 h 30 min");
    assertThat(gateway(2, 900).text()).startsWith("2 shards, 900 of 1000");
    assertThat(gateway(2, 1).gravity()).isEqualTo(Gravity.BROKEN);
  }

  @Test
  void commandsThatAreNotRegisteredAreTold() {
    var commands = mapper.createArrayNode();
    assertThat(ApplicationCheck.commands(commands).gravity()).isEqualTo(Gravity.WEAK);
    assertThat(ApplicationCheck.commands(commands.add("ask")).text()).isEqualTo("1 registered");
  }
}
