package io.github.paperboy.discord.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.Test;

class NeededPermissionTest {
  @Test
  void bitsAreThoseOfTheLibrary() {
    var expected =
        List.of(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.CREATE_PUBLIC_THREADS,
            Permission.MESSAGE_SEND_IN_THREADS,
            Permission.MESSAGE_EMBED_LINKS,
            Permission.MESSAGE_ATTACH_FILES,
            Permission.MESSAGE_HISTORY);
    assertThat(NeededPermission.bits()).isEqualTo(Permission.getRaw(expected));
    assertThat(NeededPermission.missing(~Permission.MESSAGE_HISTORY.getRawValue()))
        .containsExactly(NeededPermission.READ_MESSAGE_HISTORY);
  }

  @Test
  void rowsOfLabelsReadLikeASentence() {
    assertThat(NeededPermission.labels(List.of(NeededPermission.ATTACH_FILES)))
        .isEqualTo("Attach Files");
    assertThat(
            NeededPermission.labels(
                List.of(
                    NeededPermission.VIEW_CHANNELS,
                    NeededPermission.SEND_MESSAGES,
                    NeededPermission.ATTACH_FILES)))
        .isEqualTo("View Channels, Send Messages and Attach Files");
  }
}
