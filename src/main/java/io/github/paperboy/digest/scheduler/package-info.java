/// Runs due digests with db-scheduler on the tables of the store, in one process or several.
@NullMarked
package io.github.paperboy.digest.scheduler;

import org.jspecify.annotations.NullMarked;
