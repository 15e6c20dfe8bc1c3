package io.github.paperboy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.watch.ReachCheck.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachCheckTest {
  private static final int SUBJECTS = 30;
  private static final List<String> FORMS =
      List.of(
          "What is new about %s?",
          "How does %s work?", "Which papers study %s?", "Compare %s", "How many %s were there?");

  private final Random random = new Random(7);
  private final List<List<String>> subjects =
      IntStream.range(0, SUBJECTS).mapToObj(_ -> words(8)).toList();

  /// Words of nobody's language, each for one subject only or nearly so.
  private List<String> words(int count) {
    return IntStream.range(0, count).mapToObj(_ -> word()).toList();
  }

  private String word() {
    var word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append("bdfgklmnprtvz".charAt(random.nextInt(13)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  /// Some words of a subject in another order.
  private String some(int subject, int count) {
    List<String> words = new ArrayList<>(subjects.get(subject));
    Collections.shuffle(words, random);
    return String.join(" ", words.subList(0, count));
  }

  private Paper paper(int number) {
    int subject = random.nextInt(SUBJECTS);
    int other = random.nextInt(SUBJECTS);
    return TestWatches.paper(
        "p" + number,
        some(subject, 3),
        "We study %s. It is like %s. We count %d of them."
            .formatted(some(subject, 5), some(other, 2), number));
  }

  private List<String> questions() {
    return IntStream.range(0, 60)
        .mapToObj(i -> FORMS.get(i % FORMS.size()).formatted(text(i)))
        .toList();
  }

  private String text(int question) {
    var subject = some(random.nextInt(SUBJECTS), 3);
    return question % FORMS.size() == 3
        ? subject + " and " + some(random.nextInt(SUBJECTS), 3)
        : subject;
  }

  private Report report(Path directory) {
    var old = IntStream.range(0, 300).mapToObj(this::paper).toList();
    var fresh = IntStream.range(300, 360).mapToObj(this::paper).toList();
    try (var desk = new SearchingDesk(directory)) {
      desk.index(old);
      desk.index(fresh);
      var ids = fresh.stream().map(Paper::id).toList();
      return ReachCheck.of(desk, ids, desk.read(fresh), questions());
    }
  }

  @Test
  void whatEveryQuestionWouldBeToldIsReachedWithoutSearchingForMost(@TempDir Path directory) {
    var report = report(directory);
    assertThat(report.questions()).isEqualTo(60);
    assertThat(report.cited()).as("there is something to miss").isGreaterThan(25);
    var usual =
        report.rows().stream()
            .filter(row -> Math.abs(row.near() - WatchSettings.DEFAULTS.near()) < 0.001)
            .findFirst()
            .orElseThrow();
    assertThat(usual.cited()).isEqualTo(report.cited());
    assertThat(usual.onAverage()).as("questions searched for a paper").isLessThan(15);
    assertThat(report.rows().getFirst().onAverage()).isEqualTo(60);
    assertThat(report.rows().getLast().cited()).isLessThanOrEqualTo(report.cited());
  }
}
