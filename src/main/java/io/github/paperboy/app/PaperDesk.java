package io.github.paperboy.app;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.claim.ClaimCheck;
import io.github.paperboy.discord.Desk;
import io.github.paperboy.index.IndexStats;
import io.github.paperboy.llm.SpendingLedger;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Retrieved;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.store.SpendingStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the bot asks of [Paperboy].
///
/// @param age of what the live sources gave
/// @param receipts of answers
/// @param spending of language models
/// @param place tells the day
record PaperDesk(
    Paperboy paperboy, SourceAge age, Receipts receipts, StoredLedger spending, Place place)
    implements Desk, AutoCloseable {
  static PaperDesk open(Premises premises) {
    var place = premises.place();
    return new PaperDesk(
        premises.paperboy(),
        new SourceAge(place),
        Receipts.open(place),
        new StoredLedger(() -> SpendingStore.open(place.data().store(), place.config().store())),
        place);
  }

  @Override
  public String keepReceipt(Request request, Answer answer) {
    return receipts.keep(request, answer).id();
  }

  @Override
  public Optional<String> receipt(String name) {
    return receipts.json(name);
  }

  @Override
  public int forgetReceipts(Collection<String> names) {
    return receipts.forget(names);
  }

  @Override
  public Writing.Usage spentToday() {
    var spent = spending.spent(today(), SpendingLedger.Spender.ALL, "");
    return new Writing.Usage(spent.inputTokens(), spent.outputTokens(), spent.costMicros() / 1e6);
  }

  @Override
  public void close() {
    receipts.close();
    spending.close();
  }

  @Override
  public Answer ask(Request request, AnswerSink sink) {
    return paperboy.ask(request, UnaryOperator.identity(), sink);
  }

  @Override
  public List<String> models() {
    return paperboy.models();
  }

  @Override
  public Retrieved search(Request request, UnaryOperator<SearchPlan> change) {
    return paperboy.search(request, change);
  }

  @Override
  public List<Paper> similar(PaperId id) {
    return paperboy.similar(id);
  }

  @Override
  public Optional<Paper> lookUp(String text) {
    return paperboy.lookUp(text);
  }

  @Override
  public Optional<Paper> paper(PaperId id) {
    try (var view = paperboy.view()) {
      return view.paper(id);
    }
  }

  @Override
  public List<Paper> suggest(String typed, int limit) {
    try (var view = paperboy.view()) {
      return new Suggestions(view).of(typed, limit);
    }
  }

  @Override
  public Optional<ClaimCheck.Checked> check(String claim) {
    return paperboy.claims().check(claim);
  }

  @Override
  public Optional<String> warning() {
    return age.warning();
  }

  @Override
  public IndexStats stats() {
    try (var view = paperboy.view()) {
      return view.stats(today());
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(place.clock().instant(), place.zone());
  }
}
