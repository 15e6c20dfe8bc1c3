/// Measures ranking and answers against judged sets.
@NullMarked
package io.github.paperboy.eval;

import org.jspecify.annotations.NullMarked;
