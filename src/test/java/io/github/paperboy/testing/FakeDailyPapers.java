package io.github.paperboy.testing;

import io.github.paperboy.testing.FakeService.Answer;
import io.github.paperboy.testing.FakeService.Visit;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The Daily Papers API on the loopback address. Votes grow with every answer.
public final class FakeDailyPapers implements AutoCloseable {
  private final Map<LocalDate, List<FakePaper>> days = new TreeMap<>();
  private final InstantSource clock;
  private final FakeService service;
  private int votes;

  public FakeDailyPapers(InstantSource clock) {
    this.clock = clock;
    this.service = new FakeService(clock, Duration.ofSeconds(1), this::answer);
  }

  public FakeService service() {
    return service;
  }

  public synchronized void on(LocalDate day, List<FakePaper> papers) {
    days.computeIfAbsent(day, _ -> new ArrayList<>()).addAll(papers);
  }

  private synchronized Answer answer(Visit visit) {
    var wanted = new ArrayList<Map.Entry<LocalDate, FakePaper>>();
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (visit.parameter("date").compareTo(today.toString()) > 0) {
      return Answer.status(400);
    }
    days.forEach((day, papers) -> {
      if (isListed(visit, day)) {
        papers.forEach(paper -> wanted.add(Map.entry(day, paper)));
      }
    });
    int limit = Integer.parseInt(visit.parameter("limit"));
    int from = Math.min(wanted.size(), limit * Integer.parseInt(visit.parameter("p")));
    votes++;
    return Answer.of(
        "application/json; charset=utf-8",
        wanted.subList(from, Math.min(wanted.size(), from + limit)).stream()
            .map(each -> element(each.getKey(), each.getValue()))
            .collect(Collectors.joining(",", "[", "]")));
  }

  private static boolean isListed(Visit visit, LocalDate day) {
    var week =
        "%d-W%02d"
            .formatted(
                day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return visit.parameter("date").equals(day.toString())
        || visit.parameter("week").equals(week)
        || visit.parameter("month").equals(YearMonth.from(day).toString());
  }

  private String element(LocalDate day, FakePaper paper) {
    return """
    {"paper":{"id":"%s","title":"%s","summary":"%s","authors":[{"name":"Ada Kite"}],
    "publishedAt":"%sT00:00:00.000Z","submittedOnDailyAt":"%sT00:00:00.000Z","upvotes":%d,
    "submittedOnDailyBy":{"fullname":"Cy Tail"},"ai_summary":"Kites fly.",
    "ai_keywords":["kites"],"githubRepo":"https://github.com/kites/k","githubStars":7,
    "organization":{"name":"kites","fullname":"Kite Labs"}},"numComments":2}
    """
        .formatted(paper.number(), paper.title(), paper.text(), paper.day(), day, votes);
  }

  @Override
  public void close() {
    service.close();
  }
}
