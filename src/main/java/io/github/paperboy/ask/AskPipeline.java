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

  /// [#ask(Request, AnswerSink)] for someone who waits for the whole answer.
  public Answer ask(Request request) {
    return ask(request, AnswerSink.NONE);
  }

  /// Answers a question; never throws for what a person may write.
  ///
  /// @param sink hears how the answer comes about
  public Answer ask(Request request, AnswerSink sink) {
    var started = clock.instant();
    sink.stage(AnswerSink.Stage.SEARCHING);
    Retrieved found = search.apply(request);
    Map<String, Duration> timings = new LinkedHashMap<>(found.timings());
    if (found.evidence().isEmpty()) {
      timings.put("total", Duration.between(started, clock.instant()));
      var trace = trace(found, timings, List.of(), writer.unwritten());
      return new NothingFound(Refusals.nothingMeets(found.plan()), List.of(), trace);
    }
    sink.stage(AnswerSink.Stage.READING);
    var reading = clock.instant();
    writer.begin(new WritingTask(found.plan(), found.evidence(), request.language()), sink);
    var read = writer.read(found.plan(), found.evidence());
    timings.put("match", Duration.between(reading, clock.instant()));
    sink.reading(read);
    sink.stage(AnswerSink.Stage.WRITING);
    var writing = clock.instant();
    var written = writer.write(new WritingTask(found.plan(), read, request.language()), sink);
    timings.put("write", Duration.between(writing, clock.instant()));
    timings.put("total", Duration.between(started, clock.instant()));
    return outcome(written.draft(), trace(found, timings, read, written.writing()));
  }

  private static Answer outcome(Draft draft, Trace trace) {
    return switch (draft) {
      case Draft.Written(var statements) -> checked(statements, trace);
      case Draft.NotStated(var reason) -> new Unsupported(reason, nearest(trace), trace);
      case Draft.OffTopic(var reason) -> new NothingFound(reason, nearest(trace), trace);
    };
  }

  private static Answer checked(List<Statement> statements, Trace trace) {
    var checked = CitationCheck.check(statements, trace.evidence());
    return checked.statements().isEmpty()
        ? new Unsupported(Refusals.notStated(), nearest(trace), trace)
        : new Cited(checked.statements(), checked.citations(), trace.writing().writer(), trace);
  }

  private static Trace trace(
      Retrieved found, Map<String, Duration> timings, List<Evidence> read, Writing writing) {
    return new Trace(found.plan(), found.searched(), timings, read, writing);
  }

  private static List<Paper> nearest(Trace trace) {
    return trace.evidence().stream().limit(NEAREST).map(Evidence::paper).toList();
  }
}
