/// Texts to vectors, inside the process: the MiniLM encoder and the static table distilled from it.
@NullMarked
package io.github.paperboy.embed;

import org.jspecify.annotations.NullMarked;
