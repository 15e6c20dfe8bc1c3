package io.github.paperboy.embed;

/// How a static table is distilled from the encoder. The defaults ranked best on six classic
/// collections.
///
/// @param dimension components of a vector
/// @param dropped leading principal axes left out; the first mostly tells frequent pieces from rare
/// @param smoothing the `a` of the weight `a / (a + p)` of a piece of probability `p`
/// @param teacherTexts how many texts of a corpus at most teach the table
/// @param epochs how often training goes through them
/// @param learningRate of Adagrad
public record DistilSettings(
    int dimension,
    int dropped,
    double smoothing,
    int teacherTexts,
    int epochs,
    double learningRate) {
  public static final DistilSettings DEFAULTS = new DistilSettings(256, 1, 5e-5, 40_000, 4, 0.01);

  public DistilSettings {
    if (dropped < 0 || dimension < 1 || dimension + dropped > Encoder.DIMENSION) {
      throw new IllegalArgumentException(
          "distil.dimension is %d with %d dropped: together at most %d"
              .formatted(dimension, dropped, Encoder.DIMENSION));
    }
    if (!(smoothing > 0)) {
      throw new IllegalArgumentException(
          "distil.smoothing is %s: give a positive number, such as 0.00005".formatted(smoothing));
    }
    if (teacherTexts < 1 || epochs < 0 || !(learningRate > 0)) {
      throw new IllegalArgumentException(
          "distil.teacher-texts %d, epochs %d and learning-rate %s must be positive"
              .formatted(teacherTexts, epochs, learningRate));
    }
  }
}
