package io.github.paperboy.watch;

import static io.github.paperboy.watch.TestWatches.CHANNEL;
import static io.github.paperboy.watch.TestWatches.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.digest.Target;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.watch.Subject.Author;
import io.github.paperboy.watch.Subject.Question;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchesTest {
  private TestWatches test;

  @BeforeEach
  void open(@TempDir Path directory) {
    test = new TestWatches(directory, new WatchSettings(2, 3, 5, 0.25));
  }

  @AfterEach
  void close() {
    test.close();
  }

  private Begun begin(Subject subject, String owner) {
    return test.watches.begin(new Wish(subject, CHANNEL, owner, "en"), test.desk::ask);
  }

  @Test
  void aWatchIsKeptAsItWasAskedFor() {
    var made = test.watch(new Question("How do kites fly?"));
    var found = test.watches.find(made.watch().id()).orElseThrow();
    assertThat(found).isEqualTo(made);
    assertThat(found.watch().owner()).isEqualTo("ada");
    assertThat(found.watch().target()).isEqualTo(CHANNEL);
    assertThat(found.since()).isEqualTo(test.time.instant());
  }

  @Test
  void theSameWatchIsNotMadeTwiceForOnePerson() {
    var first = test.watch(new Author("Ada"));
    assertThat(begin(new Author("Ada"), "ada")).isEqualTo(new Begun.Already(first));
    assertThat(begin(new Author("Ada"), "bo")).isInstanceOf(Begun.Watching.class);
  }

  @Test
  void onePersonAndAllTogetherHaveALimit() {
    test.watch(new Author("A"));
    test.watch(new Author("B"));
    assertThat(begin(new Author("C"), "ada")).isEqualTo(new Begun.TooMany(2, Begun.Whose.OWN));
    test.watch(new Author("C"), "bo");
    assertThat(begin(new Author("D"), "bo")).isEqualTo(new Begun.TooMany(3, Begun.Whose.ALL));
  }

  @Test
  void aPersonIsForgotten() {
    test.watch(new Author("A"));
    var other = test.watch(new Author("A"), "bo");
    assertThat(test.watches.forget("ada")).isOne();
    assertThat(test.watches.all()).containsExactly(other);
    assertThat(test.watches.remove("nobody")).isFalse();
  }

  @Test
  void whatWasIndexedBeforeIsNotNewAndWhatWasNotIs() {
    test.arrive(paper("a", "Old", "An old paper.", "Ada"));
    var late = paper("b", "On its way", "A paper on its way.", "Ada");
    test.store(late);
    test.watch(new Author("Ada"));
    test.arrive(late, paper("c", "New", "A new paper.", "Ada"));
    test.round();
    assertThat(test.toldPapers()).hasSize(1);
    assertThat(test.toldPapers().getFirst()).containsExactlyInAnyOrder("b", "c");
  }

  @Test
  void aLongConversationKeepsItsLatestPapers() {
    var ids = IntStream.range(0, 40).mapToObj(i -> new PaperId("p" + i)).toList();
    ids.forEach(id -> test.watches.discuss(CHANNEL, List.of(id), "en"));
    test.watches.discuss(CHANNEL, List.of(ids.get(15)), "en");
    var subject = (Subject.Discussed) test.watches.standing().getFirst().watch().subject();
    assertThat(subject.papers())
        .hasSize(Subject.Discussed.MOST)
        .contains(ids.get(15), ids.get(39))
        .doesNotContain(ids.get(9));
  }

  @Test
  void conversationsTakeNoRoomFromPeopleAndAreForgottenInTime() {
    for (long thread = 1; thread <= 5; thread++) {
      test.watches.discuss(new Target.Channel(1, thread), List.of(new PaperId("a")), "en");
    }
    assertThat(begin(new Author("Ada"), "ada")).isInstanceOf(Begun.Watching.class);
    test.time.step(Duration.ofDays(1));
    test.watches.discuss(new Target.Channel(1, 6), List.of(new PaperId("a")), "en");
    assertThat(test.watches.forgetConversations(test.time.instant())).isEqualTo(5);
    assertThat(test.watches.standing()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a\u0007b"})
  void whatCannotBeWatchedIsRefused(String text) {
    assertThatThrownBy(() -> new Question(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Author("x".repeat(101)))
        .hasMessageContaining("1 to 100 characters");
  }
}
