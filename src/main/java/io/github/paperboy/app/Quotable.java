package io.github.paperboy.app;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AskPipeline;
import io.github.paperboy.ask.extractive.ExtractiveWriter;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Retrieved;
import java.time.InstantSource;
import java.util.List;

/// What was found for a question that is to be answered by quoting, if at all.
///
/// @param request the question
/// @param found for it
/// @param writer quotes
/// @param clock for timings
record Quotable(Request request, Retrieved found, ExtractiveWriter writer, InstantSource clock) {
  /// The papers that can be quoted, best first.
  List<Evidence> readable() {
    return writer.nearest(found.plan(), found.evidence());
  }

  Answer answer() {
    return new AskPipeline(_ -> found, writer, clock).ask(request);
  }
}
