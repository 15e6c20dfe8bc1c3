package io.github.paperboy.embed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Makes a [StaticTable] out of the encoder, after Model2Vec: every wordpiece is encoded alone, the
/// vectors are centred and rotated onto their principal axes, and weighed by frequency. With texts
/// to learn from, the vectors are then fitted to what the encoder says of those. The same encoder
/// and texts give the same bytes on the same kind of processor.
public final class Distiller {
  /// Always the same, because a vector depends a little on those encoded with it.
  private static final int PIECES_AT_ONCE = 16;

  private static final int BATCHES_BETWEEN_REPORTS = 64;
  private static final int TEXTS_AT_ONCE = 64;

  private final Encoder encoder;
  private final DistilSettings settings;
  private final Progress progress;

  public Distiller(Encoder encoder, DistilSettings settings, Progress progress) {
    this.encoder = encoder;
    this.settings = settings;
    this.progress = progress;
  }

  /// A table from the vocabulary alone.
  public StaticTable distil() {
    var pieces = encodePieces();
    var weights = PieceWeights.ofRanks(pieces.length, settings.smoothing());
    return StaticTable.of(weighed(pieces, PrincipalAxes.of(pieces), weights));
  }

  /// A table fitted to texts of the kind it will meet: a few thousand titles and abstracts at
  /// least.
  ///
  /// @param corpus the first [DistilSettings#teacherTexts] of them are used
  public StaticTable train(Iterable<String> corpus) {
    var pieces = encodePieces();
    var axes = PrincipalAxes.of(pieces);
    var lessons = lessons(corpus.iterator(), axes);
    var weights = PieceWeights.ofCounts(count(lessons, pieces.length), settings.smoothing());
    var table = weighed(pieces, axes, weights);
    new Regression(table, settings, progress).fit(lessons);
    return StaticTable.of(table);
  }

  private float[][] encodePieces() {
    var vectors = new float[encoder.wordPiece().size()][];
    var batches = (vectors.length + PIECES_AT_ONCE - 1) / PIECES_AT_ONCE;
    for (var first = 0; first < batches; first += BATCHES_BETWEEN_REPORTS) {
      var from = first;
      encoder.share(
          Math.min(BATCHES_BETWEEN_REPORTS, batches - first),
          i -> encodePieces(vectors, (from + i) * PIECES_AT_ONCE));
      var done = Math.min(vectors.length, (first + BATCHES_BETWEEN_REPORTS) * PIECES_AT_ONCE);
      progress.report("encoding the vocabulary", done, vectors.length);
    }
    return vectors;
  }

  private void encodePieces(float[][] vectors, int from) {
    var to = Math.min(vectors.length, from + PIECES_AT_ONCE);
    var encoded = encoder.encodePieces(from, to);
    for (var i = from; i < to; i++) {
      vectors[i] = Vectors.normalise(encoded[i - from]);
    }
  }

  private float[][] weighed(float[][] pieces, PrincipalAxes axes, float[] weights) {
    var table = new float[pieces.length][];
    for (var i = 0; i < table.length; i++) {
      table[i] = project(axes, pieces[i]);
      for (var k = 0; k < table[i].length; k++) {
        table[i][k] *= weights[i];
      }
    }
    return table;
  }

  private float[] project(PrincipalAxes axes, float[] vector) {
    return axes.project(vector, settings.dropped(), settings.dimension());
  }

  private List<Lesson> lessons(Iterator<String> corpus, PrincipalAxes axes) {
    List<Lesson> lessons = new ArrayList<>();
    while (corpus.hasNext() && lessons.size() < settings.teacherTexts()) {
      var texts = next(corpus, Math.min(TEXTS_AT_ONCE, settings.teacherTexts() - lessons.size()));
      var vectors = encoder.encodeAll(texts);
      for (var i = 0; i < texts.size(); i++) {
        var target = Vectors.normalise(project(axes, vectors.get(i)));
        lessons.add(new Lesson(encoder.wordPiece().ids(texts.get(i), Lesson.MOST_PIECES), target));
      }
      progress.report("encoding the corpus", lessons.size(), settings.teacherTexts());
    }
    return lessons;
  }

  private static List<String> next(Iterator<String> corpus, int count) {
    List<String> texts = new ArrayList<>(count);
    while (corpus.hasNext() && texts.size() < count) {
      texts.add(corpus.next());
    }
    return texts;
  }

  private static long[] count(List<Lesson> lessons, int size) {
    var counts = new long[size];
    for (var lesson : lessons) {
      for (var piece : lesson.pieces()) {
        counts[piece]++;
      }
    }
    return counts;
  }
}
