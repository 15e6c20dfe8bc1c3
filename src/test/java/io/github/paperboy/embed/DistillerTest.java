package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistillerTest {
  private static final WordPiece PIECES =
      new WordPiece(new Vocabulary("[UNK]\n[CLS]\n[SEP]\ncat\nkitten\ndog\npuppy\n##s\n"));

  private static final DistilSettings SETTINGS = new DistilSettings(4, 1, 1e-3, 100, 10, 0.01);

  @TempDir private Path directory;

  @Test
  void keepsTheTeachersNeighbourhoods() {
    var embeddings = new StaticEmbeddings(PIECES, distiller(Progress.SILENT).distil());
    var cat = embeddings.encode("cat");
    assertThat(embeddings.dimension()).isEqualTo(4);
    assertThat(Vectors.dot(cat, embeddings.encode("kitten")))
        .isGreaterThan(Vectors.dot(cat, embeddings.encode("puppy")) + 0.3f);
  }

  @Test
  void sameTeacherGivesTheSameBytes() throws IOException {
    var first = directory.resolve("first");
    var second = directory.resolve("second");
    distiller(Progress.SILENT).train(corpus(30)).write(first);
    distiller(Progress.SILENT).train(corpus(30)).write(second);
    assertThat(Files.mismatch(first, second)).isEqualTo(-1);
  }

  @Test
  void trainingTurnsTextsTowardsTheTeacher() {
    var taught = new StaticEmbeddings(PIECES, distiller(Progress.SILENT).train(corpus(60)));
    assertThat(Vectors.dot(taught.encode("cats dog"), taught.encode("kittens puppy")))
        .isGreaterThan(0.9f);
  }

  @Test
  void noMoreTextsAreReadThanTheSettingsAllow() {
    List<String> reports = new ArrayList<>();
    distiller((stage, done, total) -> reports.add("%s %d/%d".formatted(stage, done, total)))
        .train(corpus(1000));
    assertThat(reports)
        .contains(
            "encoding the vocabulary 8/8",
            "encoding the corpus 64/100",
            "encoding the corpus 100/100",
            "fitting the table 10/10")
        .doesNotContain("encoding the corpus 128/100");
  }

  @Test
  void emptyCorpusGivesTheUntrainedTable() {
    assertThat(distiller(Progress.SILENT).train(List.of()).digest())
        .isEqualTo(distiller(Progress.SILENT).distil().digest());
  }

  private static Distiller distiller(Progress progress) {
    var teacher =
        new Teacher(
            PIECES,
            DistillerTest::pieces,
            texts -> texts.stream().map(DistillerTest::text).toList());
    return new Distiller(teacher, SETTINGS, progress);
  }

  /// Kitten is near cat and puppy near dog; everything else lies at random.
  private static float[][] pieces(int from, int to) {
    var vectors = new float[to - from][];
    for (var id = from; id < to; id++) {
      vectors[id - from] = noise(id);
      if (id == 4 || id == 6) {
        var near = noise(id - 1);
        for (var k = 0; k < near.length; k++) {
          vectors[id - from][k] = near[k] + 0.3f * vectors[id - from][k];
        }
      }
    }
    return vectors;
  }

  /// All texts of this teacher mean the same.
  private static float[] text(String text) {
    assertThat(text).isNotEmpty();
    return Vectors.normalise(noise(99));
  }

  private static float[] noise(int seed) {
    var random = new Random(seed);
    var vector = new float[8];
    for (var k = 0; k < vector.length; k++) {
      vector[k] = (float) random.nextGaussian();
    }
    return vector;
  }

  private static List<String> corpus(int size) {
    List<String> corpus = new ArrayList<>();
    for (var i = 0; i < size; i++) {
      corpus.add(i % 2 == 0 ? "cats and dog" : "kittens, puppy!");
    }
    return corpus;
  }
}
