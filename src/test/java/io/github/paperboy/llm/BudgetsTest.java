package io.github.paperboy.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.exception.InternalServerException;
import io.github.paperboy.llm.BudgetSettings.Budget;
import io.github.paperboy.llm.Budgets.Permission.Denied;
import io.github.paperboy.llm.Budgets.Permission.Granted;
import io.github.paperboy.llm.Generation.Failed;
import io.github.paperboy.llm.Generation.Finished;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetsTest {
  private static final Usage HUNDRED = new Usage(60, 40, 2_000_000);

  private final MemoryLedger ledger = new MemoryLedger();
  private Instant now = TestChains.CLOCK.instant();

  private Budgets budgets(Budget answer, Budget user, Budget server, Budget day) {
    return new Budgets(
        new BudgetSettings(answer, user, server, day), ledger, () -> now, ZoneOffset.UTC);
  }

  private static Budget tokens(long tokens) {
    return new Budget(tokens, 0);
  }

  private static void spend(Budgets budgets, Account account) {
    ((Granted) budgets.reserve(account, HUNDRED)).reservation().settle(HUNDRED);
  }

  private static Account of(String user, String server) {
    return new Account(user, server);
  }

  @Test
  void withoutLimitsEverythingIsGranted() {
    var budgets = budgets(Budget.NONE, Budget.NONE, Budget.NONE, Budget.NONE);
    for (int i = 0; i < 100; i++) {
      spend(budgets, of("ada", "lab"));
    }
    assertThat(ledger.spent(LocalDate.of(2026, 11, 22), SpendingLedger.Spender.ALL, "").tokens())
        .isEqualTo(10_000);
  }

  @Test
  void anAnswerHasItsOwnLimitOverAllItsRequests() {
    var budgets = budgets(tokens(200), Budget.NONE, Budget.NONE, Budget.NONE);
    var account = of("ada", "lab");
    spend(budgets, account);
    spend(budgets, account);
    assertThat(account.used().tokens()).isEqualTo(200);
    assertThat(budgets.reserve(account, HUNDRED))
        .isEqualTo(new Denied("the budget of one answer is used up (200 of 200 tokens)"));
    assertThat(budgets.reserve(of("ada", "lab"), HUNDRED)).isInstanceOf(Granted.class);
  }

  @Test
  void usersServersAndAllHaveLimitsOfTheirOwn() {
    var user = budgets(Budget.NONE, tokens(100), Budget.NONE, Budget.NONE);
    spend(user, of("ada", "lab"));
    assertThat(user.reserve(of("ada", "other"), HUNDRED))
        .isEqualTo(new Denied("your budget for today is used up (100 of 100 tokens)"));
    assertThat(user.reserve(of("bob", "lab"), HUNDRED)).isInstanceOf(Granted.class);

    var server = budgets(Budget.NONE, Budget.NONE, tokens(150), Budget.NONE);
    assertThat(server.reserve(of("bob", "lab"), HUNDRED))
        .isEqualTo(
            new Denied(
                "this server's budget for today leaves too little for this request (100 of 150"
                    + " tokens)"));
    assertThat(server.reserve(of("bob", ""), HUNDRED)).isInstanceOf(Granted.class);

    var day = budgets(Budget.NONE, Budget.NONE, Budget.NONE, new Budget(0, 3));
    assertThat(day.reserve(of("cy", "home"), HUNDRED))
        .isEqualTo(
            new Denied(
                "the budget for today leaves too little for this request (2.0000 of 3.0000)"));
  }

  @Test
  void aNewDayBeginsAnew() {
    var budgets = budgets(Budget.NONE, tokens(100), Budget.NONE, Budget.NONE);
    spend(budgets, of("ada", "lab"));
    now = now.plus(Duration.ofDays(1));
    assertThat(budgets.reserve(of("ada", "lab"), HUNDRED)).isInstanceOf(Granted.class);
  }

  @Test
  void callsAtTheSameTimeCannotPassALimitTogether() {
    var budgets = budgets(Budget.NONE, tokens(250), Budget.NONE, Budget.NONE);
    var first = (Granted) budgets.reserve(of("ada", ""), HUNDRED);
    var second = (Granted) budgets.reserve(of("ada", ""), HUNDRED);
    assertThat(budgets.reserve(of("ada", ""), HUNDRED)).isInstanceOf(Denied.class);
    first.reservation().settle(Usage.NONE);
    second.reservation().settle(new Usage(10, 10, 0));
    assertThat(budgets.reserve(of("ada", ""), HUNDRED)).isInstanceOf(Granted.class);
  }

  @Test
  void whatWasSpentButCannotBeReadIsNotSpentAgain() {
    SpendingLedger broken =
        new SpendingLedger() {
          @Override
          public Usage spent(LocalDate day, Spender spender, String name) {
            throw new UncheckedIOException("the disk is gone", new IOException());
          }

          @Override
          public void add(LocalDate day, String user, String server, Usage usage) {
            throw new UncheckedIOException("the disk is gone", new IOException());
          }
        };
    var limited =
        new Budgets(
            new BudgetSettings(Budget.NONE, Budget.NONE, Budget.NONE, tokens(100)),
            broken,
            () -> now,
            ZoneOffset.UTC);
    assertThat(limited.reserve(of("ada", ""), HUNDRED)).isInstanceOf(Denied.class);
    var unlimited =
        new Budgets(
            new BudgetSettings(Budget.NONE, Budget.NONE, Budget.NONE, Budget.NONE),
            broken,
            () -> now,
            ZoneOffset.UTC);
    spend(unlimited, of("ada", ""));
  }

  private static LlmSettings limited(Budget user) {
    var usual = TestChains.settings(TestChains.PATIENT, TestChains.NO_RETRIES);
    return new LlmSettings(
        List.of(),
        60_000,
        usual.timeouts(),
        usual.retries(),
        usual.concurrency(),
        new BudgetSettings(Budget.NONE, user, Budget.NONE, Budget.NONE));
  }

  @Test
  void atTheLimitOfMoneyAModelThatCostsNothingAnswers() {
    var paid = new CannedModel(handler -> CannedModel.say(handler, "Paid."));
    var free = new ModelSettings("free", Provider.OLLAMA, "", "m", "", 8192, 500, null, 0, 0);
    var chain =
        TestChains.chain(
            limited(new Budget(0, 0.000_001)),
            ledger,
            TestChains.link("paid", paid),
            new Link(free, CannedModel.saying("Free.")));
    var generation = chain.start(TestChains.request(), GenerationListener.NONE).await();
    assertThat(((Finished) generation).text()).isEqualTo("Free.");
    assertThat(paid.calls()).isZero();
  }

  @Test
  void aReplyThatBreaksOffIsCountedByWhatCame() {
    var broken = CannedModel.failing("x".repeat(300), new InternalServerException(""));
    var account = Account.local();
    var chain = TestChains.chain(limited(Budget.NONE), ledger, TestChains.link("a", broken));
    var generation = chain.start(TestChains.request(account), GenerationListener.NONE).await();
    assertThat(generation).isInstanceOf(Failed.class);
    assertThat(account.used().outputTokens()).isEqualTo(100);
    assertThat(account.used().inputTokens()).isPositive();
  }

  @Test
  void aRequestThatWasTurnedAwayCostsNothing() {
    var keyless = new KeylessModel("no key");
    var account = Account.local();
    var chain = TestChains.chain(limited(Budget.NONE), ledger, TestChains.link("a", keyless));
    assertThat(chain.start(TestChains.request(account), GenerationListener.NONE).await())
        .isInstanceOf(Failed.class);
    assertThat(account.used()).isEqualTo(Usage.NONE);
  }
}
