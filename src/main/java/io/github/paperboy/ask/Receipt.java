package io.github.paperboy.ask;

import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Understood;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How an answer came about, so that it can be looked into and asked for again later. It holds no
/// name of a person.
///
/// @param id a short name
/// @param asked when, in ISO form
/// @param question as it was asked
/// @param terms what was set beside it
/// @param standalone the question as it was understood, without the conversation
/// @param understood what was read out of it, in words
/// @param status `cited`, `unsupported`, `nothing_found` or `failed`
/// @param answer the text with its marks
/// @param verified statements that hold
/// @param statements all that were shown
/// @param removed statements that were taken out
/// @param cited ids of the papers cited, in order
/// @param evidence what was read, best first
/// @param writer who wrote
/// @param failures what was tried before
/// @param prompt hash of the prompt, empty without a model
/// @param inputTokens read by models
/// @param outputTokens written by models
/// @param cost by the price table
/// @param papers how many the index held
/// @param newest the index's newest paper, empty when unknown
/// @param timings milliseconds by stage
public record Receipt(
    String id,
    String asked,
    String question,
    ReceiptTerms terms,
    String standalone,
    List<String> understood,
    String status,
    String answer,
    int verified,
    int statements,
    int removed,
    List<String> cited,
    List<Read> evidence,
    String writer,
    List<String> failures,
    String prompt,
    long inputTokens,
    long outputTokens,
    double cost,
    long papers,
    String newest,
    Map<String, Double> timings) {
  /// A paper that was read.
  ///
  /// @param rank from 1
  /// @param score the score that ordered it
  public record Read(int rank, String id, String title, double score) {}

  public Receipt {
    understood = List.copyOf(understood);
    cited = List.copyOf(cited);
    evidence = List.copyOf(evidence);
    failures = List.copyOf(failures);
    timings = new LinkedHashMap<>(timings);
  }

  public static Receipt of(Request request, Answer answer, Instant now) {
    var trace = answer.trace();
    var writing = trace.writing();
    var badge = answer instanceof Answer.Cited it ? it.badge() : new Badge(0, 0);
    Map<String, Double> timings = new LinkedHashMap<>();
    trace.timings().forEach((stage, time) -> timings.put(stage, milliseconds(time)));
    var newest = trace.searched().newest();
    return new Receipt(
        id(request.text() + now),
        now.toString(),
        request.text(),
        ReceiptTerms.of(request, trace.plan()),
        trace.plan().question(),
        trace.plan().understood().stream().map(Understood::meaning).toList(),
        AnswerText.status(answer),
        AnswerText.plain(answer),
        badge.verified(),
        badge.total(),
        writing.removed(),
        AnswerText.turn(answer).cited().stream().map(Object::toString).toList(),
        evidence(trace),
        writing.writer(),
        writing.failures(),
        writing.prompt(),
        writing.usage().input(),
        writing.usage().output(),
        writing.usage().cost(),
        trace.searched().papers(),
        newest == null ? "" : newest.toString(),
        timings);
  }

  private static List<Read> evidence(Trace trace) {
    List<Read> read = new ArrayList<>();
    for (var each : trace.evidence()) {
      var paper = each.paper();
      double score = Math.round(each.scores().fused() * 1e4) / 1e4;
      read.add(new Read(read.size() + 1, paper.id().value(), paper.title(), score));
    }
    return read;
  }

  private static double milliseconds(Duration time) {
    return Math.round(time.toNanos() / 1e5) / 10.0;
  }

  private static String id(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "r" + HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// What differs in another receipt of the same question, a line each; nothing when they agree.
  public List<String> changes(Receipt other) {
    List<String> changes = new ArrayList<>();
    compare(changes, "understood", standalone, other.standalone);
    compare(changes, "status", status, other.status);
    compare(changes, "cited", String.join(", ", cited), String.join(", ", other.cited));
    compare(changes, "read", ids(evidence), ids(other.evidence));
    compare(
        changes,
        "verified",
        verified + " of " + statements,
        other.verified + " of " + other.statements);
    compare(changes, "writer", writer, other.writer);
    compare(changes, "prompt", prompt, other.prompt);
    compare(changes, "index", index(), other.index());
    compare(changes, "answer", answer, other.answer);
    return changes;
  }

  private static void compare(List<String> changes, String what, String then, String now) {
    if (!then.equals(now)) {
      changes.add("%s: %s → %s".formatted(what, shown(then), shown(now)));
    }
  }

  private static String shown(String value) {
    return value.isEmpty() ? "(nothing)" : value;
  }

  private static String ids(List<Read> read) {
    return String.join(", ", read.stream().map(Read::id).toList());
  }

  private String index() {
    return papers + " papers" + (newest.isEmpty() ? "" : ", newest " + newest);
  }
}
