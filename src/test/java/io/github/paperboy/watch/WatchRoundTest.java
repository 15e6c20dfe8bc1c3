package io.github.paperboy.watch;

import static io.github.paperboy.watch.TestWatches.at;
import static io.github.paperboy.watch.TestWatches.paper;
import static io.github.paperboy.watch.TestWatches.withCode;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.watch.Subject.Author;
import io.github.paperboy.watch.Subject.OnePaper;
import io.github.paperboy.watch.Subject.Question;
import io.github.paperboy.watch.Subject.Search;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchRoundTest {
  private static final Paper KITE =
      paper("kite", "Flying Kites", "We fly kites in gusty wind.", "Ada Lin");
  private static final Paper BREAD =
      paper("bread", "Crumb of Bread", "We bake bread and count its crumbs.", "Linus Baker");
  private static final Paper STORM =
      paper(
          "storm",
          "Kites in a Storm",
          "Kites survive stormy wind on two lines.",
          "Bo Li",
          "Lin, Ada");

  private TestWatches test;

  @BeforeEach
  void open(@TempDir Path directory) {
    test = new TestWatches(directory);
  }

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void aNewPaperOfAFollowedAuthorIsToldOnce() {
    test.arrive(KITE);
    test.watch(new Author("Ada Lin"));
    test.round();
    test.arrive(BREAD, STORM);
    test.round();
    test.round();
    assertThat(test.told())
        .containsExactly(
            List.of(
                "New by Ada Lin",
                "",
                "• Kites in a Storm",
                "   Bo Li, Lin, Ada",
                "   “Kites survive stormy wind on two lines.”"));
  }

  @Test
  void aSearchTellsOfNearPapersBestFirstAndCountsTheRest() {
    test.watch(new Search("kites"));
    test.arrive(BREAD);
    test.round();
    assertThat(test.told()).isEmpty();

    for (int i = 0; i < 7; i++) {
      test.arrive(paper("p" + i, "Kites, Part " + i, "Kites and more kites, part " + i + "."));
    }
    test.round();
    assertThat(test.told()).hasSize(1);
    assertThat(test.told().getFirst())
        .startsWith("New for the search “kites”")
        .endsWith("2 more on the same.");
    assertThat(test.toldPapers().getFirst()).hasSize(5).doesNotContain("bread");
  }

  @Test
  void theConditionsInASearchHold() {
    test.arrive(BREAD);
    test.watch(new Search("kites in cs.CL"));
    test.arrive(KITE);
    test.round();
    assertThat(test.told()).isEmpty();
  }

  @Test
  void aQuestionIsSilentUntilANewPaperChangesItsAnswer() {
    test.arrive(KITE);
    test.watch(new Question("How do kites fly in wind?"));
    test.arrive(BREAD);
    test.round();
    assertThat(test.told()).isEmpty();
    assertThat(test.desk.asked()).as("bread is no reason to ask again").isOne();

    test.arrive(STORM);
    test.round();
    test.round();
    assertThat(test.told())
        .containsExactly(
            List.of(
                "New for the question “How do kites fly in wind?”",
                "The answer cites new papers now:",
                "",
                "• Kites in a Storm",
                "   Bo Li, Lin, Ada",
                "   “Kites survive stormy wind on two lines.”"));
  }

  @Test
  void aNearPaperThatTheAnswerDoesNotCiteIsNoNews() {
    test.arrive(KITE, paper("wind", "Wind for Kites", "How kites fly in wind."));
    test.watch(new Question("How do kites fly in wind?"));
    test.arrive(paper("rain", "Rain", "Kites fly in rain."));
    test.round();
    assertThat(test.desk.asked()).as("it was asked again").isEqualTo(2);
    assertThat(test.told()).isEmpty();
  }

  @Test
  void aPaperThatAnAnswerForgetsAndCitesAgainIsToldOnce() {
    test.arrive(BREAD);
    test.watch(new Question("How do kites fly in gusty wind?"));
    test.desk.unencoded(Set.of(new PaperId("rain"), new PaperId("wind")));
    test.arrive(
        paper("gust", "Gusts", "Kites fly in gusty wind."),
        paper("rain", "Yonder Rain", "Kites fly in gusty rain."),
        paper("wind", "Wind", "Kites fly in wind."));
    test.round();
    test.desk.unencoded(Set.of(new PaperId("wind"), new PaperId("best")));
    test.arrive(paper("best", "How Kites Fly", "How do kites fly in gusty wind?"));
    test.round();
    assertThat(test.toldPapers()).containsExactly(List.of("gust", "wind"), List.of("best"));

    test.desk.unencoded(Set.of());
    test.arrive(paper("best", "Retold", "About bread."));
    test.round();

    assertThat(test.toldPapers()).hasSize(2);
  }

  @Test
  void anAnswerFromPapersThatWereThereIsNotAskedFor() {
    test.arrive(KITE, STORM);
    var watch = test.watch(new Question("How do kites fly in wind?"));
    var change = new AnswerChange(test.store);
    assertThat(change.isPossible(watch, List.of(KITE.id(), STORM.id()))).isFalse();
    test.arrive(BREAD);
    assertThat(change.isPossible(watch, List.of(KITE.id(), BREAD.id()))).isTrue();
  }

  @Test
  void whatIsNoLongerCitedIsTold() {
    test.arrive(KITE, STORM);
    test.watch(new Question("How do kites fly in gusty wind?"));
    test.arrive(paper("gust", "Gusty Wind", "How kites fly in gusty wind."));
    test.round();
    assertThat(test.told().getFirst())
        .contains("• Gusty Wind", "No longer cited: Kites in a Storm");
  }

  @Test
  void aQuestionWithoutAnAnswerHearsOfTheFirst() {
    test.arrive(BREAD);
    test.watch(new Question("How do lanterns burn?"));
    test.arrive(paper("lantern", "Lanterns", "Lanterns burn for hours."));
    test.round();
    assertThat(test.told().getFirst()).contains("There is an answer now:", "• Lanterns");
  }

  @Test
  void newVersionsWithdrawalAndCodeOfAPaperAreTold() {
    test.arrive(KITE, BREAD);
    test.watch(new OnePaper(KITE.id(), KITE.title()));
    test.arrive(at(KITE, 2), at(BREAD, 2), at(KITE, 3));
    test.round();
    test.arrive(withCode(at(KITE, 3), "https://example.org/kite"));
    test.papers.withdraw(List.of(KITE.id()));
    test.round();
    assertThat(test.told())
        .extracting(List::getLast)
        .containsExactly("   Version 3 is out.", "   Its authors have withdrawn it.");
    assertThat(test.told().getLast()).contains("   There is code: https://example.org/kite");
  }

  @Test
  void aPaperWatchedByItsTitleIsFollowedToItsId() {
    var title = "Kites Above the Clouds";
    var untitled = paper(PaperId.ofTitle(title).value(), title, "Kites fly high.");
    test.arrive(untitled);
    test.watch(new OnePaper(untitled.id(), title));
    var found = paper("arxiv:2601.00001", title, "Kites fly high.");
    test.arrive(found);
    test.round();
    assertThat(test.told()).as("that its id was found is no news").isEmpty();
    test.arrive(at(found, 2));
    test.round();
    assertThat(test.told().getFirst()).endsWith("   Version 2 is out.");
  }

  @Test
  void thePapersOfAConversationAreWatchedTogether() {
    test.arrive(KITE, BREAD, STORM);
    test.watches.discuss(TestWatches.CHANNEL, List.of(KITE.id()), "de");
    test.watches.discuss(TestWatches.CHANNEL, List.of(BREAD.id(), KITE.id()), "de");
    test.arrive(at(BREAD, 2), at(STORM, 2), at(KITE, 2));
    test.round();
    assertThat(test.toldPapers()).containsExactly(List.of("bread", "kite"));
    assertThat(test.told().getFirst())
        .startsWith("Neues zu Arbeiten, über die hier gesprochen wurde")
        .contains("   Version 2 ist erschienen.");
    assertThat(test.watches.all()).as("nobody asked for it").isEmpty();
  }

  @Test
  void whatIsNotYetIndexedIsToldLater() {
    test.arrive(BREAD);
    test.watch(new Author("Ada Lin"));
    test.store(KITE);
    test.round();
    assertThat(test.told()).isEmpty();
    test.arrive(STORM, KITE);
    test.round();
    assertThat(test.toldPapers()).hasSize(1);
    assertThat(test.toldPapers().getFirst()).containsExactlyInAnyOrder("kite", "storm");
  }

  @Test
  void anOldPaperThatIsIndexedAgainHoldsNothingUp() {
    test.arrive(KITE);
    test.watch(new Author("Linus Baker"));
    test.arrive(BREAD);
    test.store(at(KITE, 2));
    test.round();
    assertThat(test.toldPapers()).containsExactly(List.of("bread"));
  }

  @Test
  void aWithdrawnPaperIsNoNewPaper() {
    test.watch(new Author("Ada Lin"));
    test.arrive(KITE.asWithdrawn());
    test.round();
    assertThat(test.told()).isEmpty();
  }

  @Test
  void aRoundReadsEachNewPaperOnceForAllWatches() {
    test.arrive(BREAD);
    for (int i = 0; i < 20; i++) {
      test.watch(new Author("Author " + i));
    }
    test.arrive(KITE, STORM);
    var report = test.round();
    assertThat(report.watches()).isEqualTo(20);
    assertThat(report.papers()).isEqualTo(2);
    assertThat(test.round().papers()).as("nothing is looked at twice").isZero();
  }
}
