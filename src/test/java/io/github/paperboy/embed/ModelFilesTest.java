package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {
  @TempDir private static Path prepared;

  @TempDir private Path copy;

  @BeforeAll
  static void prepare() {
    ModelFiles.prepare(prepared);
  }

  @Test
  void preparedFilesGiveTheSameVectors() {
    var text = "Retrieval-augmented generation with late interaction.";
    try (var bundled = Encoder.open(ModelFiles.bundled(), EmbedSettings.DEFAULTS);
        var unpacked = Encoder.open(ModelFiles.in(prepared), EmbedSettings.DEFAULTS)) {
      assertThat(unpacked.encode(text)).containsExactly(bundled.encode(text));
      assertThat(unpacked.fingerprint()).isEqualTo(bundled.fingerprint());
    }
  }

  @Test
  void soundFilesHaveNoProblems() {
    assertThat(ModelFiles.bundled().problems()).isEmpty();
    assertThat(ModelFiles.in(prepared).problems()).isEmpty();
  }

  @Test
  void settingsChooseTheFiles() {
    assertThat(ModelFiles.of(EmbedSettings.DEFAULTS).problems()).isEmpty();
    var elsewhere = EmbedSettings.DEFAULTS.withModelDirectory(copy);
    assertThat(ModelFiles.of(elsewhere).problems()).hasSize(1);
  }

  @Test
  void emptyDirectoryIsNamedWithTheRemedy() {
    assertFails(ModelFiles.in(copy), "encoder.manifest is missing; build the application again");
    assertThatThrownBy(() -> ModelFiles.in(copy).wordPiece())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(copy.toString());
  }

  @Test
  void truncatedModelIsNoticedBeforeItIsUsed() throws IOException {
    copyFiles();
    truncate(copy.resolve(PreparedModel.MODEL), 1_000_000);
    assertFails(ModelFiles.in(copy), "encoder.onnx has 1000000 bytes and should have");
  }

  @Test
  void missingModelIsNamed() throws IOException {
    copyFiles();
    Files.delete(copy.resolve(PreparedModel.MODEL));
    assertFails(ModelFiles.in(copy), "encoder.onnx is missing");
  }

  @Test
  void truncatedVocabularyIsNoticed() throws IOException {
    copyFiles();
    truncate(copy.resolve(PreparedModel.VOCABULARY), 1000);
    assertThatThrownBy(() -> ModelFiles.in(copy).wordPiece())
        .hasMessageContaining("vocabulary")
        .hasMessageContaining("has 1000 bytes");
  }

  @Test
  void damagedVocabularyIsNoticed() throws IOException {
    copyFiles();
    var vocabulary = copy.resolve(PreparedModel.VOCABULARY);
    var bytes = Files.readAllBytes(vocabulary);
    Files.write(vocabulary, new byte[bytes.length]);
    assertThatThrownBy(() -> ModelFiles.in(copy).wordPiece())
        .hasMessageContaining("are no vocabulary");
  }

  @Test
  void preparedVocabularyCutsAlike() {
    var text = "Naïve re-ranking of 3.5 GPT-4o 論文";
    assertThat(ModelFiles.in(prepared).wordPiece().ids(text, 99))
        .containsExactly(ModelFiles.bundled().wordPiece().ids(text, 99));
  }

  @Test
  void somethingElseInstanceOfAModelIsRefused() throws IOException {
    copyFiles();
    Files.write(
        copy.resolve(PreparedModel.MODEL),
        new byte[(int) Files.size(copy.resolve(PreparedModel.MODEL))]);
    assertFails(ModelFiles.in(copy), "cannot read the encoder's model from " + copy);
    assertThat(ModelFiles.in(copy).problems())
        .containsExactly(copy + ": encoder.onnx is damaged; build the application again");
  }

  @Test
  void damagedManifestIsNamed() throws IOException {
    copyFiles();
    Files.writeString(copy.resolve(Manifest.NAME), "model 0123\nencoder.onnx many\n");
    assertFails(ModelFiles.in(copy), "encoder.manifest is damaged");
  }

  private static void assertFails(ModelFiles files, String message) {
    assertThatThrownBy(() -> Encoder.open(files, EmbedSettings.DEFAULTS))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(message);
  }

  private void copyFiles() throws IOException {
    try (var files = Files.list(prepared)) {
      for (var file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void truncate(Path file, long size) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
    }
  }
}
