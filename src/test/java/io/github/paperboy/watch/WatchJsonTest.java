package io.github.paperboy.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.digest.Target;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.PaperEvent.Kind;
import io.github.paperboy.store.StoredWatch.Position;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WatchJsonTest {
  private static final NotedPaper PAPER =
      new NotedPaper(new PaperId("a"), "A “title”", "Ada", "A quote.", URI.create("https://a.org"));

  static Stream<Subject> subjects() {
    return Stream.of(
        new Subject.Question("Why \"so\"?"),
        new Subject.Search("kites"),
        new Subject.Author("Ada"),
        new Subject.Organisation("Acme"),
        new Subject.OnePaper(new PaperId("a"), "Title"),
        new Subject.Discussed(List.of(new PaperId("a"), new PaperId("b"))));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aWatchComesBackAsItWas(Subject subject) {
    var watch = new Watch("abc234", subject, new Target.Direct(7), "ada", "ja");
    assertThat(WatchJson.read("abc234", "ada", WatchJson.write(watch))).isEqualTo(watch);
  }

  static Stream<Difference> differences() {
    return Stream.of(
        new Difference.Arrived(List.of(PAPER), 3),
        new Difference.Answered(List.of(PAPER), List.of("Gone"), true),
        new Difference.Happened(
            List.of(
                new Difference.Happening(Kind.CODE_FOUND, PAPER, "https://code.org"),
                new Difference.Happening(
                    Kind.WITHDRAWN, new NotedPaper(new PaperId("b"), "B", "", "", null), ""))));
  }

  @ParameterizedTest
  @MethodSource("differences")
  void aDraftComesBackAsItWas(Difference difference) {
    var known = new Known(List.of(new PaperId("a")), List.of(new PaperId("b")));
    var draft = new Draft(Instant.EPOCH, difference, new Position(3, 4), known);
    assertThat(Draft.read(draft.toJson())).isEqualTo(draft);
  }

  @Test
  void whatAnEarlierVersionKnewIsStillKnown() {
    assertThat(WatchJson.readKnown("{\"cited\":[\"a\"]}"))
        .isEqualTo(new Known(List.of(new PaperId("a")), List.of()));
  }

  @Test
  void whatIsNoWatchIsSaidToBeNone() {
    assertThatThrownBy(() -> WatchJson.read("a", "", "{\"subject\":{\"kind\":\"moon\"}}"))
        .hasMessageContaining("moon");
    assertThatThrownBy(() -> WatchJson.readKnown("{")).hasMessageContaining("no JSON");
  }
}
