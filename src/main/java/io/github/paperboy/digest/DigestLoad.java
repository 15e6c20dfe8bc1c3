package io.github.paperboy.digest;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Embeddings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Composes the digests of many subscriptions from the same new papers, to see how long it takes.
public final class DigestLoad {
  private static final int TOPIC_WORDS = 5;

  private final Embeddings models;
  private final DigestSettings settings;

  public DigestLoad(Embeddings models, DigestSettings settings) {
    this.models = models;
    this.settings = settings;
  }

  /// Composes a digest for each of so many subscriptions with three topics of their own, on all
  /// processors.
  ///
  /// @param papers that are new to all; their titles give the topics
  /// @return how many papers are in the digests in all
  public long compose(List<Paper> papers, int subscriptions) {
    var fresh = new DigestReplay(models, DigestReplay.Vectoring.STATIC, settings).fresh(papers);
    var reader = new TopicReader(models);
    return IntStream.range(0, subscriptions)
        .parallel()
        .mapToLong(number -> compose(papers, fresh, reader, number))
        .sum();
  }

  private long compose(List<Paper> papers, FreshPapers fresh, TopicReader reader, int number) {
    var topics =
        IntStream.range(0, 3)
            .mapToObj(i -> opening(papers.get((number * 3 + i) % papers.size()), number))
            .toList();
    var subscription =
        new Subscription(
            "load" + number,
            "Load",
            new Target.Feed(),
            Timetable.daily(LocalTime.NOON, ZoneOffset.UTC),
            new Interests(topics, Set.of(), Set.of(), Set.of(), List.of(), List.of()),
            Presentation.USUAL,
            "");
    var request =
        new DigestComposer.Request(
            subscription,
            topics.stream().map(reader::read).toList(),
            fresh,
            Set.of(),
            Taste.NONE,
            LocalDate.EPOCH);
    return new DigestComposer(settings).compose(request).size();
  }

  private static String opening(Paper paper, int number) {
    var words = paper.title().split(" ");
    return String.join(" ", Arrays.stream(words).limit(TOPIC_WORDS).toList()) + " " + number;
  }
}
