/// The transport under all providers that are servers: HTTP/1.1, bounded, interruptible.
@NullMarked
package io.github.paperboy.llm.http;

import org.jspecify.annotations.NullMarked;
