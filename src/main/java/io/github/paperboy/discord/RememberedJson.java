package io.github.paperboy.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.Span;
import io.github.paperboy.retrieve.Turn;
import io.github.paperboy.retrieve.Understood;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Answers and conversations as JSON for the store. What an older version wrote can be read.
final class RememberedJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RememberedJson() {}

  static String write(Remembered remembered) {
    var json = asking(remembered.asking());
    json.set("turn", turn(remembered.turn()));
    json.put("audience", remembered.audience().name()).put("writer", remembered.writer());
    var statements = json.putArray("statements");
    remembered.statements().forEach(statement -> statements.add(statement(statement)));
    var sources = json.putArray("sources");
    remembered.sources().forEach(paper -> sources.add(paper.value()));
    json.put("receipt", remembered.receipt());
    return json.toString();
  }

  static ObjectNode asking(Asking asking) {
    var json = MAPPER.createObjectNode().put("question", asking.question());
    json.set("earlier", turns(asking.earlier()));
    if (asking.since() != null) {
      json.put("since", asking.since().toString());
    }
    asking.categories().stream().sorted().forEach(json.putArray("categories")::add);
    asking.about().forEach(paper -> json.withArray("about").add(paper.value()));
    asking.ignored().stream().map(Enum::name).sorted().forEach(json.putArray("ignored")::add);
    return json;
  }

  private static ObjectNode statement(Statement statement) {
    var json = MAPPER.createObjectNode().put("text", statement.text());
    json.put("block", statement.block().name()).put("verdict", statement.verdict().name());
    var quotes = json.putArray("quotes");
    for (var quote : statement.quotes()) {
      var span = quote.span();
      quotes
          .addObject()
          .put("n", quote.evidence())
          .put("start", span.start())
          .put("end", span.end())
          .put("text", quote.text());
    }
    return json;
  }

  static Remembered read(String text) {
    var json = tree(text);
    List<Statement> statements = new ArrayList<>();
    json.path("statements").forEach(each -> statements.add(readStatement(each)));
    return new Remembered(
        readAsking(json),
        readTurn(json.path("turn")),
        Audience.valueOf(json.path("audience").asText("EVERYBODY")),
        json.path("writer").asText(""),
        statements,
        texts(json.path("sources")).stream().map(PaperId::new).toList(),
        json.path("receipt").asText(""));
  }

  /// Names of receipts in what was kept, of answers or of anything else.
  static List<String> receipts(List<String> bodies) {
    return bodies.stream()
        .map(body -> tree(body).path("receipt").asText(""))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  static Asking readAsking(JsonNode json) {
    var since = json.path("since").asText("");
    Set<Understood.Kind> ignored = new LinkedHashSet<>();
    for (var name : texts(json.path("ignored"))) {
      ignored.add(Understood.Kind.valueOf(name));
    }
    return new Asking(
        json.path("question").asText(),
        readTurns(json.path("earlier")),
        since.isEmpty() ? null : LocalDate.parse(since),
        Set.copyOf(texts(json.path("categories"))),
        ignored,
        texts(json.path("about")).stream().map(PaperId::new).toList());
  }

  private static Statement readStatement(JsonNode json) {
    List<Quote> quotes = new ArrayList<>();
    for (var quote : json.path("quotes")) {
      var span = new Span(quote.path("start").asInt(), quote.path("end").asInt());
      quotes.add(new Quote(quote.path("n").asInt(), span, quote.path("text").asText()));
    }
    return new Statement(
        json.path("text").asText(),
        quotes,
        Statement.Block.valueOf(json.path("block").asText()),
        Statement.Verdict.valueOf(json.path("verdict").asText()));
  }

  static String writeTurns(List<Turn> turns) {
    return turns(turns).toString();
  }

  static List<Turn> readTurns(String text) {
    return readTurns(tree(text));
  }

  private static ArrayNode turns(List<Turn> turns) {
    var json = MAPPER.createArrayNode();
    turns.forEach(turn -> json.add(turn(turn)));
    return json;
  }

  private static ObjectNode turn(Turn turn) {
    var json = MAPPER.createObjectNode().put("question", turn.question());
    var cited = json.putArray("cited");
    turn.cited().forEach(paper -> cited.add(paper.value()));
    return json;
  }

  private static List<Turn> readTurns(JsonNode json) {
    List<Turn> turns = new ArrayList<>();
    json.forEach(turn -> turns.add(readTurn(turn)));
    return turns;
  }

  private static Turn readTurn(JsonNode json) {
    return new Turn(
        json.path("question").asText(),
        texts(json.path("cited")).stream().map(PaperId::new).toList());
  }

  private static List<String> texts(JsonNode json) {
    List<String> texts = new ArrayList<>();
    json.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the store holds what is not JSON: " + text, e);
    }
  }
}
