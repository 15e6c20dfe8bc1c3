package io.github.paperboy.ask;

import io.github.paperboy.ask.Answer.Cited;
import io.github.paperboy.ask.Answer.NothingFound;
import io.github.paperboy.ask.Answer.Unsupported;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Retrieved;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// From a question to a checked answer. This is the one class to read to know how Paperboy answers.
/// Safe for several threads.
public final class AskPipeline {
  private static final int NEAREST = 3;

  private final Function<Request, Retrieved> search;
  private final AnswerWriter writer;
  private final InstantSource clock;

  /// @param search understanding and retrieval
  /// @param writer writes the draft
  /// @param clock for timings only
  public AskPipeline(
      Function<Request, Retrieved> search, AnswerWriter writer, InstantSource clock) {
    this.search = search;
    this.writer = writer;
    this.clock = clock;
  }

  /// Answers a question; never throws for what a person may write.
  public Answer ask(Request request) {
    var started = clock.instant();
    Retrieved found = search.apply(request);
    Map<String, Duration> timings = new LinkedHashMap<>(found.timings());
    if (found.evidence().isEmpty()) {
      timings.put("total", Duration.between(started, clock.instant()));
      return new NothingFound(
          Refusals.nothingMeets(found.plan()), List.of(), trace(found, timings));
    }
    var reading = clock.instant();
    var read = writer.read(found.plan(), found.evidence());
    timings.put("match", Duration.between(reading, clock.instant()));
    var writing = clock.instant();
    Draft draft = writer.write(found.plan(), read);
    timings.put("write", Duration.between(writing, clock.instant()));
    timings.put("total", Duration.between(started, clock.instant()));
    return outcome(draft, read, trace(found, timings));
  }

  private Answer outcome(Draft draft, List<Evidence> read, Trace trace) {
    return switch (draft) {
      case Draft.Written(var statements) -> checked(statements, read, trace);
      case Draft.NotStated(var reason) -> new Unsupported(reason, nearest(read), trace);
      case Draft.OffTopic(var reason) -> new NothingFound(reason, nearest(read), trace);
    };
  }

  private Answer checked(List<Statement> statements, List<Evidence> read, Trace trace) {
    var checked = CitationCheck.check(statements, read);
    return checked.statements().isEmpty()
        ? new Unsupported(Refusals.notStated(), nearest(read), trace)
        : new Cited(checked.statements(), checked.citations(), writer.label(), trace);
  }

  private static Trace trace(Retrieved found, Map<String, Duration> timings) {
    return new Trace(found.plan(), found.searched(), timings);
  }

  private static List<Paper> nearest(List<Evidence> read) {
    return read.stream().limit(NEAREST).map(Evidence::paper).toList();
  }
}
