/// Keeps the papers fresh: reads the live sources from where each was left, and tells how each is
/// doing. [Sync] does one round; [SyncPlan] says which source is due when; [SourceHealth] puts a
/// source's state into words, for people and beside answers. What was read is stored before a
/// source's position moves, so that a round may end at any moment.
@NullMarked
package io.github.paperboy.sync;

import org.jspecify.annotations.NullMarked;
