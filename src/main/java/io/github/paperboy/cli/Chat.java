package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy;
import io.github.paperboy.app.Receipts;
import io.github.paperboy.app.SourceAge;
import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.Conversations;
import io.github.paperboy.ask.Quote;
import io.github.paperboy.retrieve.Request;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A conversation at a terminal, line by line. Used by one thread.
final class Chat {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

  private final Output output;
  private final Partner partner;
  private @Nullable Answer last;
  private String receipt = "";

  /// Who answers.
  ///
  /// @param conversations what was said before
  /// @param receipts where it is kept how each answer came about
  /// @param id which conversation this is
  /// @param age of the papers
  record Partner(
      Paperboy paperboy,
      Conversations conversations,
      Receipts receipts,
      String id,
      SourceAge age) {}

  Chat(Output output, Partner partner) {
    this.output = output;
    this.partner = partner;
  }

  void greet(String writer) {
    int turns = partner.conversations().turns(partner.id()).size();
    output.say(
        "Ask about papers; answers are %s. /help lists what else you can type.%s"
            .formatted(
                writer, turns == 0 ? "" : " Going on after " + turns + " earlier questions."));
  }

  void prompt() {
    if (output.terminal().progress()) {
      output.err().print("> ");
      output.err().flush();
    }
  }

  /// @return whether the conversation goes on
  boolean hear(String line) {
    if (line.isEmpty()) {
      return true;
    }
    if (!line.startsWith("/")) {
      ask(line);
      return true;
    }
    var words = line.split("\\s+", 2);
    switch (words[0]) {
      case "/quit", "/exit", "/q" -> {
        return false;
      }
      case "/sources" -> sources();
      case "/evidence" -> evidence(words.length > 1 ? words[1].strip() : "");
      case "/receipt" -> receipt();
      case "/history" -> history();
      case "/forget" -> forget();
      case "/help" ->
          output.say(
              "/sources, /evidence N (a source's number), /receipt, /history, /forget, /quit");
      default -> output.say("no such thing: " + words[0] + "; /help lists what there is");
    }
    output.out().flush();
    return true;
  }

  private void ask(String question) {
    var live = new LiveText(output);
    var answer =
        partner
            .conversations()
            .ask(
                partner.id(),
                Request.of(question),
                request -> partner.paperboy().ask(request, plan -> plan, live));
    live.end(answer);
    new AnswerView(output, partner.age().warning().orElse("")).show(answer);
    output.out().println();
    output.out().flush();
    last = answer;
    keep(Request.of(question), answer);
  }

  private void keep(Request request, Answer answer) {
    try {
      receipt = partner.receipts().keep(request, answer).id();
    } catch (UncheckedIOException e) {
      receipt = "";
      output.say("no receipt: " + e.getMessage());
    }
  }

  private void receipt() {
    output.say(
        receipt.isEmpty()
            ? "no receipt yet"
            : "receipt %s; `paperboy receipt %s` shows how the last answer came about"
                .formatted(receipt, receipt));
  }

  private void sources() {
    if (!(last instanceof Answer.Cited cited)) {
      output.say("no answer with sources yet");
      return;
    }
    var papers = new PaperView(output);
    cited.citations().forEach(source -> papers.item("[" + source.number() + "]", source.paper()));
  }

  private void evidence(String number) {
    if (!(last instanceof Answer.Cited cited)
        || !NUMBER.matcher(number).matches()
        || Integer.parseInt(number) > cited.citations().size()) {
      output.say("/evidence takes the number of a source of the last answer, such as /evidence 1");
      return;
    }
    int source = Integer.parseInt(number);
    output.paragraph("", cited.citations().get(source - 1).paper().title());
    for (var statement : cited.statements()) {
      for (var quote : statement.quotes()) {
        if (quote.evidence() == source) {
          quoted(statement.text(), quote);
        }
      }
    }
  }

  private void quoted(String statement, Quote quote) {
    output.hanging("- ", "  ", statement);
    output.hanging("  “", "   ", quote.text() + "”");
  }

  private void history() {
    int number = 0;
    for (var turn : partner.conversations().turns(partner.id())) {
      output.hanging(++number + ". ", "   ", turn.question());
    }
  }

  private void forget() {
    partner.conversations().forget(partner.id());
    last = null;
    output.say("Forgotten.");
  }
}
