package io.github.paperboy.llm;

import io.github.paperboy.llm.BudgetSettings.Budget;
import io.github.paperboy.llm.SpendingLedger.Spender;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps spending within its limits: before a call the most that it can take is set aside, and
/// after it what it really took is written down. Calls that run at the same time count too, so that
/// they cannot pass a limit together. Safe for several threads.
public final class Budgets {
  private static final Logger LOG = LoggerFactory.getLogger(Budgets.class);

  private final BudgetSettings settings;
  private final SpendingLedger ledger;
  private final InstantSource clock;
  private final ZoneId zone;
  private final Map<Purse, Usage> setAside = new HashMap<>();

  /// @param zone whose midnight begins a new day
  public Budgets(BudgetSettings settings, SpendingLedger ledger, InstantSource clock, ZoneId zone) {
    this.settings = settings;
    this.ledger = ledger;
    this.clock = clock;
    this.zone = zone;
  }

  /// Something that has a limit.
  private sealed interface Purse {
    record OfAnswer(Account account) implements Purse {}

    record OfDay(Spender spender, String name) implements Purse {}
  }

  private record Limit(Purse purse, Budget budget, String whose) {}

  /// What asking for a call came to.
  sealed interface Permission {
    record Granted(Reservation reservation) implements Permission {}

    /// @param message which limit is reached, for people
    record Denied(String message) implements Permission {}
  }

  /// What is set aside for a call. Settled exactly once.
  final class Reservation {
    private final Account account;
    private final Usage most;
    private final LocalDate day;

    private Reservation(Account account, Usage most, LocalDate day) {
      this.account = account;
      this.most = most;
      this.day = day;
    }

    /// @param usage what the call took; nothing when it never came about
    void settle(Usage usage) {
      synchronized (Budgets.this) {
        limits(account).forEach(limit -> giveBack(limit.purse()));
        account.add(usage);
        if (usage.tokens() > 0) {
          write(usage);
        }
      }
    }

    private void giveBack(Purse purse) {
      setAside.computeIfPresent(
          purse,
          (_, all) -> {
            var left = minus(all, most);
            return left.equals(Usage.NONE) ? null : left;
          });
    }

    private void write(Usage usage) {
      try {
        ledger.add(day, account.user(), account.server(), usage);
      } catch (UncheckedIOException e) {
        LOG.warn("spending of {} tokens was not written down: {}", usage.tokens(), e.getMessage());
      }
    }
  }

  /// Sets aside what a call may take.
  synchronized Permission reserve(Account account, Usage most) {
    var day = LocalDate.ofInstant(clock.instant(), zone);
    try {
      for (var limit : limits(account)) {
        var passed = passed(limit, day, most);
        if (passed.isPresent()) {
          return new Permission.Denied(passed.get());
        }
      }
    } catch (UncheckedIOException e) {
      LOG.warn("the spending so far cannot be read: {}", e.getMessage());
      return new Permission.Denied("the spending so far cannot be read, so nothing more is spent");
    }
    limits(account).forEach(limit -> setAside.merge(limit.purse(), most, Usage::plus));
    return new Permission.Granted(new Reservation(account, most, day));
  }

  private List<Limit> limits(Account account) {
    return List.of(
        new Limit(new Purse.OfAnswer(account), settings.answer(), "the budget of one answer"),
        new Limit(
            new Purse.OfDay(Spender.USER, account.user()),
            settings.user(),
            "your budget for today"),
        new Limit(
            new Purse.OfDay(Spender.SERVER, account.server()),
            account.server().isEmpty() ? Budget.NONE : settings.server(),
            "this server's budget for today"),
        new Limit(new Purse.OfDay(Spender.ALL, ""), settings.day(), "the budget for today"));
  }

  private Optional<String> passed(Limit limit, LocalDate day, Usage most) {
    var budget = limit.budget();
    if (budget.equals(Budget.NONE)) {
      return Optional.empty();
    }
    var spent = spent(limit.purse(), day);
    var after = spent.plus(setAside.getOrDefault(limit.purse(), Usage.NONE)).plus(most);
    if (budget.tokens() > 0 && after.tokens() > budget.tokens()) {
      return Optional.of(
          "%s %s (%,d of %,d tokens)"
              .formatted(
                  limit.whose(),
                  reached(spent.tokens(), budget.tokens()),
                  spent.tokens(),
                  budget.tokens()));
    }
    if (budget.costMicros() > 0 && after.costMicros() > budget.costMicros()) {
      return Optional.of(
          "%s %s (%.4f of %.4f)"
              .formatted(
                  limit.whose(),
                  reached(spent.costMicros(), budget.costMicros()),
                  spent.costMicros() / 1e6,
                  budget.cost()));
    }
    return Optional.empty();
  }

  private static String reached(long spent, long limit) {
    return spent >= limit ? "is used up" : "leaves too little for this request";
  }

  private Usage spent(Purse purse, LocalDate day) {
    return switch (purse) {
      case Purse.OfAnswer(var account) -> account.used();
      case Purse.OfDay(var spender, var name) -> ledger.spent(day, spender, name);
    };
  }

  private static Usage minus(Usage all, Usage part) {
    return new Usage(
        all.inputTokens() - part.inputTokens(),
        all.outputTokens() - part.outputTokens(),
        all.costMicros() - part.costMicros());
  }
}
