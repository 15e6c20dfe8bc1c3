package io.github.paperboy.cli;

import io.github.paperboy.paper.Abstract;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Shows papers on a terminal.
final class PaperView {
  private static final String INDENT = "    ";

  private final Output output;

  PaperView(Output output) {
    this.output = output;
  }

  /// The conditions read out of a text, so that a person can see and change them.
  void understood(List<Understood> conditions) {
    if (!conditions.isEmpty()) {
      var words =
          conditions.stream().map(Understood::meaning).distinct().collect(Collectors.joining("; "));
      output.paragraph("", "Understood: " + words);
      output.out().println();
    }
  }

  /// One paper of a list: number and title, then who, when and where.
  void item(String number, Paper paper) {
    var terminal = output.terminal();
    var lines = Wrapping.wrap(PlainText.line(paper.title()), terminal.width() - INDENT.length());
    var start = "%-4s".formatted(number);
    for (var line : lines) {
      output.out().println(start + terminal.bold(line));
      start = INDENT;
    }
    var origin = PlainText.line(PaperText.origin(paper));
    var link = PaperText.link(paper);
    output
        .out()
        .println(
            INDENT
                + terminal.dim(origin)
                + (link.isEmpty() ? "" : terminal.dim(" · ") + terminal.link(link)));
  }

  /// All that is known of a paper.
  void whole(Paper paper) {
    var terminal = output.terminal();
    for (var line : Wrapping.wrap(PlainText.line(paper.title()), terminal.width())) {
      output.out().println(terminal.bold(line));
    }
    output.out().println();
    facts(paper).forEach(fact -> fact(fact.name(), fact.value()));
    output.out().println();
    if (paper.summary().origin() == Abstract.Origin.SUMMARY) {
      output.paragraph("", "(a summary written for Paperboy, not the authors' abstract)");
    }
    output.paragraph("", paper.abstractText().isEmpty() ? "(no abstract)" : paper.abstractText());
  }

  private record Fact(String name, String value) {}

  private void fact(String name, String value) {
    output.hanging("%-14s".formatted(name), " ".repeat(14), value);
  }

  private static List<Fact> facts(Paper paper) {
    List<Fact> facts = new ArrayList<>();
    var version = paper.version() == null ? "" : " (version " + paper.version() + ")";
    facts.add(new Fact("id", paper.id().value() + version));
    paper.url().ifPresent(url -> facts.add(new Fact("page", url.toString())));
    var who = paper.byline();
    if (who.organisation() != null) {
      facts.add(new Fact("organisation", who.organisation().name()));
    }
    if (!who.authors().isEmpty()) {
      facts.add(new Fact("authors", String.join(", ", who.authors())));
    } else if (who.authorCount() != null) {
      facts.add(new Fact("authors", who.authorCount() + ", not named"));
    }
    if (paper.published() != null) {
      facts.add(new Fact("published", paper.published().toString()));
    }
    if (paper.listed() != null) {
      facts.add(new Fact("listed", paper.listed().toString()));
    }
    if (!paper.categories().isEmpty()) {
      facts.add(new Fact("categories", String.join(", ", paper.categories())));
    }
    engagement(paper.engagement(), facts);
    if (paper.links().code() != null) {
      facts.add(new Fact("code", paper.links().code().toString()));
    }
    if (paper.withdrawn()) {
      facts.add(new Fact("withdrawn", "by its authors"));
    }
    facts.add(new Fact("source", paper.source()));
    if (!paper.unknown().isEmpty()) {
      facts.add(new Fact("not known", unknown(paper)));
    }
    return facts;
  }

  private static void engagement(Engagement engagement, List<Fact> facts) {
    if (engagement.upvotes() != null) {
      facts.add(new Fact("upvotes", engagement.upvotes().toString()));
    }
    if (engagement.comments() != null) {
      facts.add(new Fact("comments", engagement.comments().toString()));
    }
  }

  private static String unknown(Paper paper) {
    return paper.unknown().stream()
        .map(field -> field.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }
}
