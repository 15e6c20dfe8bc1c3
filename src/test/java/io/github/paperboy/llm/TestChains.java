package io.github.paperboy.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/// Chains of models for tests: patient, unless a test says otherwise.
public final class TestChains {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  static final Timeouts PATIENT =
      new Timeouts(Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(10));
  static final Retries NO_RETRIES = new Retries(0, Duration.ZERO, Duration.ZERO);
  static final Retries QUICK_RETRIES = new Retries(2, Duration.ofMillis(1), Duration.ofMinutes(1));

  private TestChains() {}

  public static LlmSettings settings(Timeouts timeouts, Retries retries) {
    return new LlmSettings(
        List.of(), 60_000, timeouts, retries, Concurrency.DEFAULTS, BudgetSettings.DEFAULTS);
  }

  /// Patient settings with other limits to what runs at once.
  public static LlmSettings settings(Concurrency concurrency) {
    return new LlmSettings(
        List.of(), 60_000, PATIENT, NO_RETRIES, concurrency, BudgetSettings.DEFAULTS);
  }

  public static ModelSettings model(String name, String baseUrl) {
    return new ModelSettings(name, Provider.OPENAI, baseUrl, "m", "", 8192, 500, null, 1, 2);
  }

  public static Link link(String name, StreamingChatModel model) {
    return new Link(model(name, ""), model);
  }

  public static ModelChain chain(LlmSettings settings, Link... links) {
    return chain(settings, new MemoryLedger(), links);
  }

  static ModelChain chain(LlmSettings settings, SpendingLedger ledger, Link... links) {
    return new ModelChain(
        settings,
        List.of(links),
        new Budgets(settings.budgets(), ledger, CLOCK, ZoneOffset.UTC),
        CLOCK,
        new Random(1));
  }

  static GenerationRequest request(Account account) {
    return GenerationRequest.of(
        List.of(SystemMessage.from("Answer from the papers."), UserMessage.from("Why?")), account);
  }

  static GenerationRequest request() {
    return request(Account.local());
  }
}
