/// Writes notes of watches to feed files.
@NullMarked
package io.github.paperboy.watch.feed;

import org.jspecify.annotations.NullMarked;
