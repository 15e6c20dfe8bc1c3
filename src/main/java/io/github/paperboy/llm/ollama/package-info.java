/// Ollama.
@NullMarked
package io.github.paperboy.llm.ollama;

import org.jspecify.annotations.NullMarked;
