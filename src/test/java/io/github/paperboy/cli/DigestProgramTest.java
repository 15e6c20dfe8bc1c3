package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Digests as a person at the terminal subscribes to them.
class DigestProgramTest {
  @TempDir static Path directory;

  private static Sandbox sandbox = new Sandbox(Path.of(""));

  @BeforeAll
  static void bringPapersIn() throws Exception {
    sandbox = Sandbox.in(directory);
    assertThat(sandbox.bringPapersIn().code()).isZero();
  }

  private static Sandbox.Run run(String arguments) {
    return sandbox.run(arguments);
  }

  @Test
  void aSubscriptionIsMadeShownChangedSentAndRemoved() {
    var made = run("digest subscribe --topic teapots --zone Europe/Berlin --days workdays");
    assertThat(made.err()).startsWith("Subscribed as ");
    assertThat(made.out()).contains("about teapots").contains("08:00 in Europe/Berlin");
    var id = made.out().substring(0, 6);

    assertThat(run("digest edit " + id + " --time 17:30 --papers 1").out()).contains("17:30");
    var preview = run("digest preview --all " + id);
    assertThat(preview.out())
        .contains("\n\n1. Teapots for Robots")
        .contains("Why: about “teapots”")
        .doesNotContain("\n\n\n");
    assertThat(preview.out()).contains("“We train teapots that pour tea for robots");
    assertThat(run("digest now " + id).err()).startsWith("There are no new papers");

    assertThat(run("digest pause " + id).err()).isEqualTo("teapots is paused.\n");
    assertThat(run("digest list").out()).contains(id + " teapots (feed files, paused");
    assertThat(run("digest resume " + id).code()).isZero();
    assertThat(run("digest remove " + id).code()).isZero();
    assertThat(run("digest pause " + id).code()).isEqualTo(Program.WRONG_USAGE);
  }

  @Test
  void whatATeamLikedNeedsNoTopic() {
    var made = run("digest subscribe --style roll_up --zone UTC --days mon");
    assertThat(made.code()).isZero();
    assertThat(made.out()).contains("What the team liked");
    assertThat(run("digest subscribe --style roll_up --must tea --author Ada").out())
        .doesNotContain("What the team liked");
  }

  @Test
  void whatASubscriptionCannotBeIsToldInOneLine() {
    assertThat(run("digest subscribe").err()).contains("say what is wanted");
    assertThat(run("digest subscribe --topic tea --zone Mars/Base").err()).contains("Mars/Base");
    assertThat(run("digest subscribe --topic tea --days someday").err()).contains("someday");
  }
}
