package io.github.paperboy.digest;

import io.github.paperboy.embed.Vectors;
import io.github.paperboy.index.Encoding;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Embeddings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Replays days of papers to made-up readers and judges what they would have been sent.
public final class DigestReplay {
  private static final int PLACES = 5;
  private static final int REMEMBERED_DAYS = 30;

  private final Embeddings models;
  private final Vectoring vectoring;
  private final DigestSettings settings;

  /// By which vectors papers are compared with topics.
  public enum Vectoring {
    STATIC,
    ENCODED
  }

  public DigestReplay(Embeddings models, Vectoring vectoring, DigestSettings settings) {
    this.models = models;
    this.vectoring = vectoring;
    this.settings = settings;
  }

  /// @param days the papers of each day
  public ReplayReport run(NavigableMap<LocalDate, List<Paper>> days, List<ReplayProfile> profiles) {
    var topics = new TopicReader(models);
    var readers = profiles.stream().map(profile -> new Reader(profile, topics)).toList();
    int papers = 0;
    for (var day : days.entrySet()) {
      var fresh = fresh(day.getValue());
      papers += day.getValue().size();
      readers.forEach(reader -> reader.read(day.getKey(), fresh));
    }
    int all = papers;
    return new ReplayReport(
        days.size(), papers, readers.stream().map(reader -> reader.row(all)).toList());
  }

  /// The papers of one day with their vectors.
  FreshPapers fresh(List<Paper> papers) {
    var encodings = vectoring == Vectoring.ENCODED ? models.papers().encode(papers) : null;
    List<FreshPaper> fresh = new ArrayList<>(papers.size());
    for (int i = 0; i < papers.size(); i++) {
      var paper = papers.get(i);
      var statics = models.statics().embed(paper.titleAndAbstract()).content().vector();
      fresh.add(FreshPaper.of(paper, statics, at(encodings, i)));
    }
    return FreshPapers.of(fresh);
  }

  private static @Nullable Encoding at(@Nullable List<Encoding> encodings, int index) {
    return encodings == null ? null : encodings.get(index);
  }

  /// One reader over all days.
  private final class Reader {
    private final ReplayProfile profile;
    private final List<Topic> topics;
    private final Subscription subscription;
    private final Map<String, Integer> times = new HashMap<>();
    private final Deque<Sent> lately = new ArrayDeque<>();
    private int digests;
    private int relevant;
    private int possible;
    private int judged;
    private double likeness;
    private int pairs;

    private record Sent(LocalDate day, Taste.Seen seen) {}

    Reader(ReplayProfile profile, TopicReader reader) {
      this.profile = profile;
      topics = profile.topics().stream().map(reader::read).toList();
      subscription =
          new Subscription(
              "replay",
              profile.name(),
              new Target.Feed(),
              Timetable.daily(LocalTime.NOON, ZoneOffset.UTC),
              new Interests(profile.topics(), Set.of(), Set.of(), Set.of(), List.of(), List.of()),
              Presentation.USUAL,
              "");
    }

    void read(LocalDate day, FreshPapers fresh) {
      int count = (int) fresh.papers().stream().filter(each -> relevant(each.paper())).count();
      judged += count;
      possible += Math.min(PLACES, count);
      while (!lately.isEmpty() && lately.getFirst().day.isBefore(day.minusDays(REMEMBERED_DAYS))) {
        lately.removeFirst();
      }
      var taste = new Taste(List.of(), List.of(), lately.stream().map(Sent::seen).toList());
      var request =
          new DigestComposer.Request(
              subscription, topics, fresh, new HashSet<>(times.keySet()), taste, day);
      note(day, fresh, new DigestComposer(settings).compose(request));
    }

    private boolean relevant(Paper paper) {
      return profile.relevant(paper);
    }

    private void note(LocalDate day, FreshPapers fresh, List<DigestItem> items) {
      digests += items.isEmpty() ? 0 : 1;
      Map<String, FreshPaper> byId = new HashMap<>();
      fresh.papers().forEach(each -> byId.put(each.paper().id().value(), each));
      List<float[]> vectors = new ArrayList<>();
      for (var item : items) {
        times.merge(item.paper().value(), 1, Integer::sum);
        var paper = byId.get(item.paper().value());
        if (paper != null && paper.statics() != null) {
          relevant += relevant(paper.paper()) ? 1 : 0;
          vectors.add(paper.statics());
          lately.addLast(new Sent(day, new Taste.Seen(item.title(), paper.statics())));
        }
      }
      compare(vectors);
    }

    private void compare(List<float[]> vectors) {
      for (int i = 0; i < vectors.size(); i++) {
        for (int j = 0; j < i; j++) {
          likeness += Vectors.cosine(vectors.get(i), vectors.get(j));
          pairs++;
        }
      }
    }

    ReplayReport.Row row(int papers) {
      int sent = times.values().stream().mapToInt(Integer::intValue).sum();
      return new ReplayReport.Row(
          profile.name(),
          digests,
          sent,
          relevant,
          possible,
          papers == 0 ? 0 : (double) judged / papers,
          pairs == 0 ? 0 : likeness / pairs,
          sent - times.size());
    }
  }
}
