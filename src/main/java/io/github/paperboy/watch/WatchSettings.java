package io.github.paperboy.watch;

/// How much is watched, and how notes are made.
///
/// @param perOwner watches of one person at most, 1 to 1,000
/// @param most watches of all together at most, 1 to 100,000
/// @param papers new papers in one note at most, 1 to 10; a note says how many more there are
/// @param near how near, 0 to 1, a new paper must be to a standing question for the question to be
///   asked again
public record WatchSettings(int perOwner, int most, int papers, double near) {
  public static final WatchSettings DEFAULTS = new WatchSettings(50, 5_000, 5, 0.25);

  public WatchSettings {
    within("per-owner", perOwner, 1, 1_000);
    within("most", most, 1, 100_000);
    within("papers", papers, 1, 10);
    within("near", near, 0, 1);
  }

  private static void within(String key, Number value, Number least, Number greatest) {
    double given = value.doubleValue();
    if (!(given >= least.doubleValue() && given <= greatest.doubleValue())) {
      throw new IllegalArgumentException(
          "watch.%s is %s; set it between %s and %s".formatted(key, value, least, greatest));
    }
  }
}
