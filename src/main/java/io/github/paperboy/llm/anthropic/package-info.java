/// Anthropic.
@NullMarked
package io.github.paperboy.llm.anthropic;

import org.jspecify.annotations.NullMarked;
