/// The stored papers and their vectors: the truth from which an index is rebuilt. SQLite.
@NullMarked
package io.github.paperboy.store;

import org.jspecify.annotations.NullMarked;
