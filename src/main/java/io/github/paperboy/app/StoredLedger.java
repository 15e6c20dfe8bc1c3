package io.github.paperboy.app;

import io.github.paperboy.llm.SpendingLedger;
import io.github.paperboy.llm.Usage;
import io.github.paperboy.store.SpendingStore;
import io.github.paperboy.store.SpendingStore.Amounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps what models have taken beside the papers, so that limits hold over restarts. The file is
/// opened when something is first asked of it.
final class StoredLedger implements SpendingLedger, AutoCloseable {
  private final Supplier<SpendingStore> opening;
  private @Nullable SpendingStore store;

  StoredLedger(Supplier<SpendingStore> opening) {
    this.opening = opening;
  }

  private synchronized SpendingStore store() {
    var open = store;
    if (open == null) {
      open = opening.get();
      store = open;
    }
    return open;
  }

  @Override
  public Usage spent(LocalDate day, Spender spender, String name) {
    var amounts = store().spent(day, row(spender, name));
    return new Usage(amounts.inputTokens(), amounts.outputTokens(), amounts.costMicros());
  }

  @Override
  public void add(LocalDate day, String user, String server, Usage usage) {
    List<SpendingStore.Spender> rows = new ArrayList<>();
    rows.add(row(Spender.USER, user));
    rows.add(row(Spender.ALL, ""));
    if (!server.isEmpty()) {
      rows.add(row(Spender.SERVER, server));
    }
    store()
        .add(day, rows, new Amounts(usage.inputTokens(), usage.outputTokens(), usage.costMicros()));
  }

  private static SpendingStore.Spender row(Spender spender, String name) {
    return new SpendingStore.Spender(spender.name().toLowerCase(Locale.ROOT), name);
  }

  @Override
  public synchronized void close() {
    if (store != null) {
      store.close();
      store = null;
    }
  }
}
