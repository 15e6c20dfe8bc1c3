package io.github.paperboy.discord;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.claim.ClaimCheck;
import io.github.paperboy.index.IndexStats;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Retrieved;
import io.github.paperboy.retrieve.SearchPlan;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Sees to it that what people asked for does not keep the bot from hearing others: answers and
/// searches each have their [Lane]. What is quick is done at once, by whoever asks.
final class LanedDesk implements Desk, AutoCloseable {
  /// More would wait longer than anybody does.
  private static final int SEARCHES_WAITING = 400;

  private final Desk desk;
  private final Lane answers;
  private final Lane searches;

  LanedDesk(Desk desk, DiscordSettings settings) {
    this.desk = desk;
    answers = new Lane("answer", settings.atOnce(), settings.waiting());
    searches = new Lane("search", Runtime.getRuntime().availableProcessors(), SEARCHES_WAITING);
  }

  @Override
  public Answer ask(Request request, AnswerSink sink) {
    return answers.call(() -> desk.ask(request, sink));
  }

  @Override
  public List<String> models() {
    return desk.models();
  }

  @Override
  public Retrieved search(Request request, UnaryOperator<SearchPlan> change) {
    return searches.call(() -> desk.search(request, change));
  }

  @Override
  public List<Paper> similar(PaperId id) {
    return searches.call(() -> desk.similar(id));
  }

  @Override
  public Optional<Paper> lookUp(String text) {
    return searches.call(() -> desk.lookUp(text));
  }

  @Override
  public Optional<ClaimCheck.Checked> check(String claim) {
    return searches.call(() -> desk.check(claim));
  }

  @Override
  public List<Paper> suggest(String typed, int limit) {
    return desk.suggest(typed, limit);
  }

  @Override
  public Optional<Paper> paper(PaperId id) {
    return desk.paper(id);
  }

  @Override
  public IndexStats stats() {
    return desk.stats();
  }

  @Override
  public Optional<String> warning() {
    return desk.warning();
  }

  @Override
  public String keepReceipt(Request request, Answer answer) {
    return desk.keepReceipt(request, answer);
  }

  @Override
  public Optional<String> receipt(String name) {
    return desk.receipt(name);
  }

  @Override
  public int forgetReceipts(Collection<String> names) {
    return desk.forgetReceipts(names);
  }

  @Override
  public Writing.Usage spentToday() {
    return desk.spentToday();
  }

  @Override
  public void close() {
    answers.close();
    searches.close();
  }
}
