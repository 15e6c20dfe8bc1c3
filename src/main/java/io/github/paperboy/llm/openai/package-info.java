/// OpenAI, and servers that speak its protocol.
@NullMarked
package io.github.paperboy.llm.openai;

import org.jspecify.annotations.NullMarked;
