/// Watches: a standing question, a saved search, a followed author or organisation, a paper. Each
/// stays silent until what it is about changes, and then tells the difference once.
/// [WatchRound#run] is the one method to read first; how a note is sent once is in
/// [io.github.paperboy.digest.SendOnce]. Where notes go is behind [WatchOutlet]. Nothing here
/// starts a thread or reads the clock.
@NullMarked
package io.github.paperboy.watch;

import org.jspecify.annotations.NullMarked;
