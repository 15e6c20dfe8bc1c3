/// Mistral.
@NullMarked
package io.github.paperboy.llm.mistral;

import org.jspecify.annotations.NullMarked;
