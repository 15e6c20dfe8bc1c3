package io.github.paperboy.app;

import io.github.paperboy.llm.ApiKey;
import io.github.paperboy.llm.Budgets;
import io.github.paperboy.llm.Connector;
import io.github.paperboy.llm.KeySource;
import io.github.paperboy.llm.KeylessModel;
import io.github.paperboy.llm.Link;
import io.github.paperboy.llm.LlmSettings;
import io.github.paperboy.llm.ModelChain;
import io.github.paperboy.llm.ModelSettings;
import io.github.paperboy.llm.Provider;
import io.github.paperboy.llm.anthropic.Anthropic;
import io.github.paperboy.llm.gemini.Gemini;
import io.github.paperboy.llm.http.WatchedHttp;
import io.github.paperboy.llm.mistral.Mistral;
import io.github.paperboy.llm.ollama.Ollama;
import io.github.paperboy.llm.openai.OpenAi;
import io.github.paperboy.store.SpendingStore;
import java.time.Duration;
import java.util.Map;
import java.util.random.RandomGenerator;

/// What chains of models share: connections, keys and the account of what was spent.
final class ModelConnections implements AutoCloseable {
  private static final Duration CONNECTING = Duration.ofSeconds(10);

  private final Place place;
  private final KeySource keys;
  private final WatchedHttp http = new WatchedHttp(CONNECTING);
  private final StoredLedger ledger;

  ModelConnections(Place place, Map<String, String> environment) {
    this.place = place;
    keys = new KeySource(environment);
    ledger =
        new StoredLedger(() -> SpendingStore.open(place.data().store(), place.config().store()));
  }

  /// @param settings with at least one model
  ModelChain chain(LlmSettings settings) {
    var links = settings.models().stream().map(this::link).toList();
    var budgets = new Budgets(settings.budgets(), ledger, place.clock(), place.zone());
    return new ModelChain(settings, links, budgets, place.clock(), RandomGenerator.getDefault());
  }

  private Link link(ModelSettings model) {
    return switch (keys.find(model)) {
      case KeySource.Lookup.Found(var key, _) -> link(model, key);
      case KeySource.Lookup.NotNeeded _ -> link(model, ApiKey.NONE);
      case KeySource.Lookup.Missing(var problem) -> new Link(model, new KeylessModel(problem));
    };
  }

  private Link link(ModelSettings model, ApiKey key) {
    var connector = connector(model.provider());
    return new Link(model, connector.connect(model, key, http.builder()), key);
  }

  private static Connector connector(Provider provider) {
    return switch (provider) {
      case OPENAI -> new OpenAi();
      case ANTHROPIC -> new Anthropic();
      case GEMINI -> new Gemini();
      case MISTRAL -> new Mistral();
      case OLLAMA -> new Ollama();
      case GGUF -> throw new IllegalArgumentException("settings decline provider gguf");
    };
  }

  @Override
  public void close() {
    http.close();
    ledger.close();
  }
}
