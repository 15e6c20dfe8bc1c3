package io.github.paperboy.embed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Makes a [StaticTable] out of the encoder, after Model2Vec: every wordpiece is encoded alone, the
/// vectors are centred and rotated onto their principal axes, and weighed by frequency. With texts
/// to learn from, the vectors are then fitted to what the encoder says of those. The same encoder
/// and texts give the same bytes on the same kind of processor.
public final class Distiller {
  private static final int PIECES_BETWEEN_REPORTS = 1024;
  private static final int TEXTS_BETWEEN_REPORTS = 64;

  private final Teacher teacher;
  private final DistilSettings settings;
  private final Progress progress;

  public Distiller(Encoder encoder, DistilSettings settings, Progress progress) {
    this(encoder.teacher(), settings, progress);
  }

  Distiller(Teacher teacher, DistilSettings settings, Progress progress) {
    this.teacher = teacher;
    this.settings = settings;
    this.progress = progress;
  }

  /// A table from the vocabulary alone.
  public StaticTable distil() {
    var pieces = encodePieces();
    return StaticTable.of(weighed(pieces, PrincipalAxes.of(pieces)));
  }

  /// A table fitted to texts of the kind it will meet: a few thousand titles and abstracts at
  /// least.
  ///
  /// @param corpus the first [DistilSettings#teacherTexts] of them are used
  public StaticTable train(Iterable<String> corpus) {
    var pieces = encodePieces();
    var axes = PrincipalAxes.of(pieces);
    var table = weighed(pieces, axes);
    new Regression(table, settings, progress).fit(lessons(corpus.iterator(), axes));
    return StaticTable.of(table);
  }

  private float[][] encodePieces() {
    var size = teacher.wordPiece().size();
    List<float[]> vectors = new ArrayList<>(size);
    while (vectors.size() < size) {
      var to = Math.min(size, vectors.size() + PIECES_BETWEEN_REPORTS);
      for (var vector : teacher.pieces().encode(vectors.size(), to)) {
        vectors.add(Vectors.normalise(vector));
      }
      progress.report("encoding the vocabulary", vectors.size(), size);
    }
    return vectors.toArray(float[][]::new);
  }

  private float[][] weighed(float[][] pieces, PrincipalAxes axes) {
    var weights = PieceWeights.ofRanks(pieces.length, settings.smoothing());
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
      var texts =
          next(corpus, Math.min(TEXTS_BETWEEN_REPORTS, settings.teacherTexts() - lessons.size()));
      var vectors = teacher.texts().encode(texts);
      for (var i = 0; i < texts.size(); i++) {
        var target = Vectors.normalise(project(axes, vectors.get(i)));
        lessons.add(new Lesson(teacher.wordPiece().ids(texts.get(i), Lesson.MOST_PIECES), target));
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
}
