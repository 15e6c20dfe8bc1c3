package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.app.Intake;
import io.github.paperboy.app.Opening;
import io.github.paperboy.ingest.StopSignal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is found after a process was ended at the worst moment, and after files were lost: never a
/// wrong answer, and nothing that was stored is gone.
class RecoveryTest {
  @TempDir private Path directory;
  private Sandbox sandbox = new Sandbox(Path.of(""));

  @BeforeEach
  void bringPapersIn() throws Exception {
    sandbox = Sandbox.in(directory);
    assertThat(sandbox.bringPapersIn("--no-encode").code()).isZero();
  }

  private Path index() {
    return sandbox.data().resolve("index");
  }

  /// As if the process had ended when the index was empty again and nothing in it yet.
  private void cutRebuildShort() {
    var watch = new Intake.Watch(_ -> {}, new StopSignal());
    var opening = Intake.openAnew(sandbox.place(), watch);
    assertThat(opening).isInstanceOf(Opening.Ready.class);
    ((Opening.Ready<Intake>) opening).opened().close();
  }

  private void allIsWell() {
    var run = sandbox.run("search --sort newest tea");
    assertThat(run.out()).startsWith("1.  On Cups");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aRebuildThatWasCutShortIsNotTakenForTheWhole() {
    cutRebuildShort();
    assertThat(sandbox.run("doctor").out()).contains("its making was cut short");
    assertThat(sandbox.run("search tea").err())
        .contains("The index is made anew: its making was cut short.");
    allIsWell();
  }

  @Test
  void bringingPapersInEndsARebuildThatWasCutShort() throws Exception {
    cutRebuildShort();
    sandbox.bringPapersIn("--no-encode");
    allIsWell();
  }

  @Test
  void anEmptyIndexBesideStoredPapersIsMadeAnew() throws Exception {
    cutRebuildShort();
    Files.delete(index().resolve("unfinished"));
    assertThat(sandbox.run("doctor").out()).contains("0 of 3 stored papers");
    assertThat(sandbox.run("search tea").err())
        .contains("The index is made anew: it lacks the stored papers.")
        .doesNotContain("No papers of your own");
    allIsWell();
  }

  @Test
  void encodingFirstBringsInWhatWasStoredOnly() throws Exception {
    cutRebuildShort();
    Files.delete(index().resolve("unfinished"));
    assertThat(sandbox.run("encode").out()).contains("3 papers encoded");
    allIsWell();
  }

  @Test
  void aLostIndexIsMadeAnew() throws Exception {
    try (var files = Files.list(index())) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(index());
    assertThat(sandbox.run("doctor").out()).contains("it is missing");
    assertThat(sandbox.run("search tea").err()).contains("the index is missing");
    allIsWell();
  }

  @Test
  void anIndexOfALaterTimeThanTheStoreIsSeenByTheDoctor() throws Exception {
    Files.delete(sandbox.data().resolve("papers.db"));
    var run = sandbox.run("doctor");
    assertThat(run.code()).isZero();
    assertThat(run.out()).containsPattern("3 papers, and only 0 are stored").contains("delete");
  }

  @Test
  void aDamagedStoreIsSeenByTheDoctor() throws Exception {
    var store = sandbox.data().resolve("papers.db");
    Files.write(store, new byte[8192]);
    var run = sandbox.run("doctor");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("RED     papers").containsPattern("put\\s+back\\s+a\\s+copy");
  }

  @Test
  void aFileIsNoDataDirectory() throws Exception {
    var file = Files.writeString(directory.resolve("file"), "");
    for (var command : List.of("search tea", "ask tea", "ingest x", "encode", "paper tea")) {
      var run = sandbox.run(command + " --data " + file);
      assertThat(run.code()).as(command).isEqualTo(2);
      assertThat(run.err())
          .as(command)
          .startsWith("paperboy: " + file + " is a file; name another");
    }
    assertThat(sandbox.run("doctor --data " + file).out()).contains("RED     data directory");
  }
}
