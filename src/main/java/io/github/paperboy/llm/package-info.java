/// Language models through LangChain4j's own ports: settings, one outcome for each request,
/// retries, timeouts, fallback from model to model, budgets and fair turns. Providers live in the
/// packages below. Nothing here is loaded when no model is configured.
@NullMarked
package io.github.paperboy.llm;

import org.jspecify.annotations.NullMarked;
