/// Google Gemini.
@NullMarked
package io.github.paperboy.llm.gemini;

import org.jspecify.annotations.NullMarked;
