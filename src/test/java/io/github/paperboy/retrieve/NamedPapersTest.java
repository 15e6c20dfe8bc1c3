package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.Hit;
import io.github.paperboy.paper.PaperId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A title is sure from 0.8 on.
class NamedPapersTest {
  @ParameterizedTest(name = "{0}: {1} and {2}")
  @CsvSource({
    "one that is sure,                      0.90, 0.10, a,   a",
    "two that are sure,                     0.90, 0.85, a b, a b",
    "one that is nearly sure has no rival,  0.70, 0.30, '',  a",
    "one that is nearly sure has a rival,   0.70, 0.50, '',  ''",
    "none that is nearly sure,              0.60, 0.10, '',  ''",
  })
  void aTitleMayBeMisspeltWhenItIsTheWholeTextAndHasNoRival(
      String given, double best, double second, String within, String alone) {
    var hits = List.of(new Hit(new PaperId("a"), best), new Hit(new PaperId("b"), second));
    var names = new NamedPapers(_ -> hits, 0.8);

    assertThat(ids(names.find(List.of("some title")))).as("within a question").isEqualTo(within);
    assertThat(ids(names.called("some title"))).as("as the whole text").isEqualTo(alone);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '"})
  void nothingIsNamedByNothing(String text) {
    var asked = new ArrayList<String>();
    var names =
        new NamedPapers(
            title -> {
              asked.add(title);
              return List.of();
            },
            0.8);

    assertThat(names.called(text)).isEmpty();
    assertThat(asked).isEmpty();
  }

  private static String ids(List<NamedPapers.Naming> namings) {
    return String.join(" ", namings.stream().map(each -> each.paper().value()).toList());
  }
}
