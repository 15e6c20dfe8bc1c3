package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.discord.card.Rendering;
import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.ModelChoice;
import io.github.paperboy.retrieve.Turn;
import io.github.paperboy.retrieve.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InquiryJsonTest {
  @Test
  void aQuestionIsReadAsItWasWritten() {
    var asking =
        new Asking(
            "and \"smaller\" ones?",
            List.of(new Turn("Which models?", List.of(new PaperId("2501.00001")))),
            LocalDate.of(2025, 1, 2),
            Set.of("cs.CL"),
            Set.of(Understood.Kind.DATE),
            List.of(new PaperId("2501.00002")));
    var inquiry =
        new Inquiry(
            asking,
            new Asker("key", "7"),
            "pt-BR",
            Audience.ASKER,
            new ModelChoice.Named("org/local"));
    assertThat(InquiryJson.read("key", InquiryJson.write(inquiry))).isEqualTo(inquiry);
  }

  @Test
  void theWayBackIsReadAsItWasWritten() {
    WayBack token = new WayBack.ByToken(5, "a.b", Long.MAX_VALUE, false, Rendering.EMBEDS);
    WayBack message = new WayBack.ToMessage(6, 7, 8);
    assertThat(InquiryJson.readWay(5, InquiryJson.write(token))).isEqualTo(token);
    assertThat(InquiryJson.readWay(6, InquiryJson.write(message))).isEqualTo(message);
  }

  @Test
  void theTokenIsNotForLogs() {
    assertThat(new WayBack.ByToken(5, "secret", 1, true, Rendering.CARDS))
        .asString()
        .doesNotContain("secret");
  }
}
