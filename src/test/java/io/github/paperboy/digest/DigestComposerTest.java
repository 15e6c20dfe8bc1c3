package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Curation;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Links;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.testing.WordHashEmbeddingModel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestComposerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final WordHashEmbeddingModel MODEL = new WordHashEmbeddingModel();

  private final List<Paper> papers = new ArrayList<>();
  private Interests interests = Interests.inTopics("steering kites", "sourdough bread");
  private int most = 5;
  private Set<String> posted = Set.of();
  private List<Taste.Seen> liked = List.of();
  private List<Taste.Seen> dismissed = List.of();
  private List<Taste.Seen> sent = List.of();

  private static Paper paper(String id, String title, String text) {
    return Paper.of(new PaperId(id), title, text, "test");
  }

  private static Paper voted(Paper paper, int upvotes, String date) {
    return new Paper(
        paper.id(),
        null,
        paper.title(),
        paper.summary(),
        paper.byline(),
        PaperDate.parse(date).orElseThrow(),
        null,
        List.of("cs.RO"),
        new Engagement(upvotes, null),
        Links.NONE,
        false,
        "test");
  }

  private static Paper kites(String id) {
    return paper(id, "Steering kites " + id, "We propose " + id + ", steering kites in wind.");
  }

  private static Paper bread(String id) {
    return paper(id, "Sourdough bread " + id, "We study " + id + " and its sourdough bread.");
  }

  private static float[] vector(String text) {
    return MODEL.embed(text).content().vector();
  }

  private static Taste.Seen seen(Paper paper) {
    return new Taste.Seen(paper.title(), vector(paper.titleAndAbstract()));
  }

  private List<DigestItem> items() {
    var subscription =
        new Subscription(
            "abc234",
            "Test",
            new Target.Feed(),
            Timetable.daily(LocalTime.NOON, ZoneOffset.UTC),
            interests,
            new Presentation(most, Presentation.Style.CARDS, "en", Presentation.WhenEmpty.SILENT),
            "");
    var topics =
        interests.topics().stream()
            .map(text ->
                new Topic(
                    text,
                    Stems.of(text),
                    Phrases.of(Stems.inOrder(text)),
                    vector(text),
                    vector(text)))
            .toList();
    var fresh =
        FreshPapers.of(
            papers.stream()
                .map(paper -> FreshPaper.of(paper, vector(paper.titleAndAbstract()), null))
                .toList());
    var request =
        new DigestComposer.Request(
            subscription, topics, fresh, posted, new Taste(liked, dismissed, sent), TODAY);
    return new DigestComposer(DigestSettings.DEFAULTS).compose(request);
  }

  private List<String> ids() {
    return items().stream().map(item -> item.paper().value()).toList();
  }

  private void fresh(Paper... more) {
    papers.addAll(Arrays.asList(more));
  }

  @Test
  void onlyWhatIsNearATopicIsSentHoweverFewThatAre() {
    fresh(
        paper("a", "Tax law of ferries", "We study ferries and their tax."),
        kites("b"),
        paper("c", "Deep sea worms", "Worms live in the deep sea."));
    assertThat(ids()).containsExactly("b");
  }

  @Test
  void eachPaperSaysWhyItIsThere() {
    fresh(voted(kites("a"), 50, "2026-11-19"));
    assertThat(items().getFirst().why())
        .containsExactly(new Reason.Topic("steering kites"), new Reason.Votes(50));
  }

  @Test
  void theNewsIsASentenceOfTheAbstract() {
    fresh(
        paper(
            "a",
            "Steering kites",
            "Kites are hard to steer. In this work, we introduce KiteNet for steering kites. It"
                + " flies."));
    assertThat(items().getFirst().news())
        .isEqualTo("In this work, we introduce KiteNet for steering kites.");
  }

  @Test
  void whatWasPostedDoesNotComeAgain() {
    fresh(kites("a"), kites("b"));
    posted = Set.of("a");
    assertThat(ids()).containsExactly("b");
  }

  @Test
  void aPaperThatSaysTheSameAsOneSentLatelyDoesNotCome() {
    fresh(kites("a"), kites("b"));
    sent = List.of(seen(kites("a")));
    assertThat(ids()).containsExactly("b");
  }

  @Test
  void noMoreThanWantedAreSent() {
    most = 2;
    fresh(kites("a"), kites("b"), kites("c"));
    assertThat(ids()).hasSize(2);
  }

  @Test
  void oneThemeDoesNotTakeAllPlaces() {
    fresh(kites("a"), kites("b"), kites("c"), kites("d"), kites("e"), bread("f"));
    assertThat(items().stream().filter(item -> item.theme().equals("steering kites"))).hasSize(3);
    assertThat(ids()).contains("f");
  }

  @Test
  void wordsSideBySideSayMoreThanWordsFarApart() {
    interests = Interests.inTopics("kite sails");
    fresh(
        paper("apart", "On sails", "The kite has two sails of silk."),
        paper("beside", "On sails", "The kite sails of two are silk."));
    assertThat(ids()).containsExactly("beside", "apart");
  }

  @Test
  void votesDecideBetweenPapersThatAreEquallyNear() {
    fresh(voted(kites("a"), 0, "2026-11-19"), voted(kites("b"), 90, "2026-11-19"));
    assertThat(ids()).containsExactly("b", "a");
  }

  @Test
  void oldVotesCountLess() {
    fresh(voted(kites("a"), 90, "2026-10-01"), voted(kites("b"), 60, "2026-11-19"));
    assertThat(ids()).containsExactly("b", "a");
  }

  @Test
  void codeThatManyStarredCountsAsNoticeToo() {
    var starred = new Curation(null, List.of(), null, 900);
    fresh(
        voted(kites("a"), 5, "2026-11-19"),
        voted(kites("b"), 5, "2026-11-19").withCuration(starred));
    assertThat(ids()).containsExactly("b", "a");
  }

  @Test
  void whatIsLikeLikedPapersComesFirstAndSaysSo() {
    most = 1;
    fresh(kites("a"), bread("b"));
    liked = List.of(seen(bread("z")));
    assertThat(items().getFirst().why()).contains(new Reason.Liked("Sourdough bread z"));
  }

  @Test
  void whatIsLikeDismissedPapersComesLast() {
    fresh(kites("a"), bread("b"));
    dismissed = List.of(seen(kites("z")));
    assertThat(ids().getFirst()).isEqualTo("b");
  }

  @Test
  void mustAndMustNotAreObeyed() {
    fresh(kites("a"), paper("b", "Steering kites at sea", "Steering kites from ships in rain."));
    interests =
        new Interests(
            List.of("steering kites"), Set.of(), Set.of(), Set.of(), List.of("ship"), List.of());
    assertThat(ids()).containsExactly("b");
    interests =
        new Interests(
            List.of("steering kites"), Set.of(), Set.of(), Set.of(), List.of(), List.of("rain"));
    assertThat(ids()).containsExactly("a");
  }

  /// @param words without one that is looked for
  @ParameterizedTest
  @ValueSource(strings = {"the", "!!!", "of the", "…"})
  void wordsThatSayNothingTakeNothingAway(String words) {
    fresh(kites("a"));
    var topics = List.of("steering kites");
    interests = new Interests(topics, Set.of(), Set.of(), Set.of(), List.of(words), List.of(words));
    assertThat(ids()).containsExactly("a");
  }

  @Test
  void ofSeveralTopicsTheNearestIsNamed() {
    fresh(kites("a"));
    for (var topics :
        List.of(List.of("wind kites", "steering kites"), List.of("steering kites", "wind kites"))) {
      interests = Interests.inTopics(topics.toArray(String[]::new));
      assertThat(items().getFirst().why()).contains(new Reason.Topic("steering kites"));
    }
  }

  @Test
  void aSingleTopicFillsAllPlaces() {
    interests = Interests.inTopics("steering kites");
    for (var id : List.of("a", "b", "c", "d", "e", "f")) {
      fresh(kites(id));
    }
    assertThat(items()).hasSize(5);
  }

  @Test
  void aWordThatNoPaperHasLeavesNothing() {
    fresh(kites("a"), bread("b"));
    var topics = List.of("steering kites");
    interests = new Interests(topics, Set.of(), Set.of(), Set.of(), List.of("wombats"), List.of());
    assertThat(ids()).isEmpty();
  }

  @Test
  void categoriesNarrowATopicAndStandAloneWithoutOne() {
    fresh(kites("a"), voted(kites("b"), 0, "2026-11-19"), voted(bread("c"), 9, "2026-11-19"));
    interests =
        new Interests(
            List.of("steering kites"), Set.of("cs"), Set.of(), Set.of(), List.of(), List.of());
    assertThat(ids()).containsExactly("b");
    interests = new Interests(List.of(), Set.of("cs.ro"), Set.of(), Set.of(), List.of(), List.of());
    assertThat(ids()).containsExactly("c", "b");
  }

  @Test
  void aFollowedAuthorsPaperComesWhateverItIsAbout() {
    var paper = paper("a", "Worms", "Worms live in the deep sea.");
    fresh(paper.withByline(Byline.of(List.of("Ana Mast", "Bo Lín"))));
    interests =
        new Interests(List.of("kites"), Set.of(), Set.of("Lin"), Set.of(), List.of(), List.of());
    assertThat(items().getFirst().why()).containsExactly(new Reason.Author("Bo Lín"));
    interests =
        new Interests(List.of("kites"), Set.of(), Set.of("Li"), Set.of(), List.of(), List.of());
    assertThat(ids()).isEmpty();
  }

  @Test
  void aFollowedOrganisationsPaperComes() {
    var organisation = new Byline.Organisation("sail", "Sail Lab");
    fresh(paper("a", "Worms", "Worms live.").withByline(new Byline(List.of(), null, organisation)));
    interests =
        new Interests(List.of(), Set.of(), Set.of(), Set.of("sail lab"), List.of(), List.of());
    assertThat(items().getFirst().why()).containsExactly(new Reason.Organisation("Sail Lab"));
  }
}
