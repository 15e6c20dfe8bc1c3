package io.github.paperboy.source.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.source.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedPageTest {
  private static final ReadSettings IN_2025 = ReadSettings.DEFAULTS.withYear(2025);

  @TempDir private Path directory;

  private static FileReading spaced() throws IOException {
    return FileReading.of(FileReading.resource("spaced.txt"), IN_2025);
  }

  private static FileReading dense() throws IOException {
    return FileReading.of(FileReading.resource("dense.txt"), IN_2025);
  }

  @Test
  void everyPaperOfASpacedPageIsFound() throws IOException {
    assertThat(spaced().titles())
        .containsExactly(
            "Counting Ants with Little Light",
            "Bees That Dance Twice",
            "A Paper Whose Footer Was Lost",
            "Wasps Know Their Neighbours",
            "Silk Strength under Load",
            "Footers without a Date",
            "Leap Days in Beetle Calendars",
            "Moths and Their Lamps");
    assertThat(spaced().rejections()).isEmpty();
  }

  @Test
  void everyPaperOfADensePageIsFoundAndNothingMoreIsKnown() throws IOException {
    var reading = dense();
    assertThat(reading.titles())
        .containsExactly(
            "Bees That Dance Twice",
            "Why do termites build towers?",
            "On $k$-Opt Tours of Foraging Ants");
    assertThat(reading.papers()).allMatch(p -> p.byline().equals(Byline.UNKNOWN));
    assertThat(reading.papers()).allMatch(p -> p.date().isEmpty());
    assertThat(reading.paper("Why do termites build towers?").abstractText())
        .startsWith("Why do termites build at all?")
        .endsWith("from outside.");
  }

  @Test
  void theSamePaperOnTwoPagesHasOneId() throws IOException {
    var title = "Bees That Dance Twice";
    assertThat(spaced().paper(title).id())
        .isEqualTo(dense().paper(title).id())
        .isEqualTo(PaperId.ofTitle(title));
  }

  @Test
  void authorsDateAndCommentsAreRead() throws IOException {
    var ants = spaced().paper("Counting Ants with Little Light");
    assertThat(ants.byline()).isEqualTo(new Byline(List.of(), 3, null));
    assertThat(ants.published()).isEqualTo(new PaperDate(2023, 10, 4));
    assertThat(ants.engagement()).isEqualTo(Engagement.UNKNOWN);
    assertThat(ants.source()).isEqualTo("huggingface");

    var bees = spaced().paper("Bees That Dance Twice");
    assertThat(bees.published()).isEqualTo(PaperDate.assumingYear(2025, 11, 24));
    assertThat(bees.engagement()).isEqualTo(new Engagement(null, 7));
  }

  @Test
  void texIsKeptAsItStands() throws IOException {
    assertThat(spaced().papers().getFirst().abstractText())
        .endsWith(
            "takes \\textit{half} the time and keeps the error below 2.5% on L_2 and CO$_2$"
                + " data, \\eg in winter.");
  }

  @Test
  void aPaperWithoutFooterTakesNothingFromTheNext() throws IOException {
    var lost = spaced().paper("A Paper Whose Footer Was Lost");
    assertThat(lost.byline()).isEqualTo(Byline.UNKNOWN);
    assertThat(lost.published()).isNull();
    assertThat(lost.abstractText()).endsWith("keeps both for itself.");

    var next = spaced().paper("Wasps Know Their Neighbours");
    assertThat(next.byline().authorCount()).isEqualTo(12);
    assertThat(next.published()).isEqualTo(new PaperDate(2024, 9, 6));
    assertThat(next.engagement().comments()).isEqualTo(2);
  }

  @Test
  void anOrganisationStandsInPlaceOfTheAuthors() throws IOException {
    var silk = spaced().paper("Silk Strength under Load");
    assertThat(silk.byline())
        .isEqualTo(
            new Byline(List.of(), null, new Byline.Organisation("antlab", "Ant Lab of the North")));
    assertThat(silk.published()).isEqualTo(PaperDate.assumingYear(2025, 10, 31));
    assertThat(silk.abstractText())
        .endsWith(
            "the week before. The second paragraph of an abstract"
                + " belongs to it as well, even where a page sets it on a line of its own.");
  }

  @Test
  void aFooterWithoutDateTakesNoneFromTheNext() throws IOException {
    var paper = spaced().paper("Footers without a Date");
    assertThat(paper.byline().authorCount()).isEqualTo(2);
    assertThat(paper.published()).isNull();
  }

  @Test
  void aDayThatDoesNotExistIsUnknown() throws IOException {
    assertThat(spaced().paper("Leap Days in Beetle Calendars").published()).isNull();
  }

  @Test
  void theLastFooterNeedsNoLineBreak() throws IOException {
    assertThat(spaced().paper("Moths and Their Lamps").published())
        .isEqualTo(PaperDate.assumingYear(2025, 3, 31));
  }

  @Test
  void withoutAYearOnlyDatesThatShowOneAreKnown() throws IOException {
    var reading = FileReading.of(FileReading.resource("spaced.txt"));
    assertThat(reading.paper("Bees That Dance Twice").published()).isNull();
    assertThat(reading.paper("Bees That Dance Twice").engagement().comments()).isEqualTo(7);
    assertThat(reading.papers().getFirst().published()).isEqualTo(new PaperDate(2023, 10, 4));
  }

  @Test
  void pagesMayFollowEachOtherInOneFileWithAnyLineBreaks() throws IOException {
    var first = Files.readString(FileReading.resource("spaced.txt"));
    var both = first + "\n" + Files.readString(FileReading.resource("dense.txt")) + "\n" + first;
    var file = Files.writeString(directory.resolve("all"), "\uFEFF" + both.replace("\n", "\r\n"));
    var reading = FileReading.of(file, IN_2025);
    assertThat(reading.papers()).hasSize(8 + 3 + 8);
    assertThat(reading.papers().subList(0, 8)).isEqualTo(spaced().papers());
    assertThat(reading.papers().subList(8, 11)).isEqualTo(dense().papers());
    assertThat(reading.papers().subList(11, 19)).isEqualTo(spaced().papers());
  }

  @Test
  void footersOfNoPaperAreRefused() throws IOException {
    var reading = FileReading.ofLines(directory, "Daily Papers", "Dec 15", "3 authors", "·", "x");
    assertThat(reading.rejections())
        .containsExactly(
            new Rejection(3, "'3 authors' belongs to no paper; a title must stand above it"));
    var dates = FileReading.ofLines(directory, "Daily Papers", "A Title", "Oct 4, 2023");
    assertThat(dates.rejections())
        .containsExactly(
            new Rejection(3, "'Oct 4, 2023' is the date of no paper; a title must stand above it"));
  }
}
