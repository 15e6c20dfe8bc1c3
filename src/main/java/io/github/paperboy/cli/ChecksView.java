package io.github.paperboy.cli;

import io.github.paperboy.app.Check;
import io.github.paperboy.app.Check.Health;
import java.util.List;
import java.util.Locale;

/// Shows what a check-up found: a line each, with the remedy; or as JSON.
record ChecksView(Output output) {
  private static final int MARK = 8;
  private static final int NARROW = 15;
  private static final int WIDE = 28;

  void show(List<Check> checks) {
    int longest = checks.stream().mapToInt(check -> subject(check).length()).max().orElse(0);
    int width = Math.clamp(longest + 1, NARROW, WIDE);
    checks.forEach(check -> show(check, width));
  }

  private static String subject(Check check) {
    return PlainText.line(check.subject());
  }

  private void show(Check check, int width) {
    var subject = subject(check);
    var gap = " ".repeat(Math.max(1, width - subject.length()));
    var start = mark(check.health()) + " " + subject + gap;
    var text = check.finding() + (check.remedy().isEmpty() ? "" : " -> " + check.remedy());
    output.hanging(start, " ".repeat(MARK + width), text);
  }

  private static String mark(Health health) {
    return switch (health) {
      case GREEN -> "green  ";
      case YELLOW -> "yellow ";
      case RED -> "RED    ";
    };
  }

  /// The exit code: it fails when something does not work.
  static int code(List<Check> checks) {
    return checks.stream().anyMatch(check -> check.health() == Health.RED)
        ? Program.FAILED
        : Program.DONE;
  }

  static String json(List<Check> checks) {
    return JsonText.object(fields ->
        JsonText.array(
            fields,
            "checks",
            array -> {
              for (var check : checks) {
                JsonText.object(array, part(check));
              }
            }));
  }

  private static JsonText.Part part(Check check) {
    return json -> {
      json.writeStringField("subject", PlainText.line(check.subject()));
      json.writeStringField("health", check.health().name().toLowerCase(Locale.ROOT));
      json.writeStringField("finding", PlainText.line(check.finding()));
      json.writeStringField("remedy", PlainText.line(check.remedy()));
    };
  }
}
