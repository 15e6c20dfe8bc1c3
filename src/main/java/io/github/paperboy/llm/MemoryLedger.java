package io.github.paperboy.llm;

import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// A ledger that forgets when the process ends.
public final class MemoryLedger implements SpendingLedger {
  private final ConcurrentMap<Row, Usage> rows = new ConcurrentHashMap<>();

  private record Row(LocalDate day, Spender spender, String name) {}

  @Override
  public Usage spent(LocalDate day, Spender spender, String name) {
    return rows.getOrDefault(new Row(day, spender, name), Usage.NONE);
  }

  @Override
  public void add(LocalDate day, String user, String server, Usage usage) {
    rows.merge(new Row(day, Spender.USER, user), usage, Usage::plus);
    if (!server.isEmpty()) {
      rows.merge(new Row(day, Spender.SERVER, server), usage, Usage::plus);
    }
    rows.merge(new Row(day, Spender.ALL, ""), usage, Usage::plus);
  }
}
