/// Digests of new papers: what a subscription asks for, when one is due, which papers are in it,
/// and that each is sent once. [SendOnce#run] is the one method to read first; what must survive
/// the end of a process at any moment is in [PostLedger]. Outlets such as mail are adapters in
/// packages below. Nothing here starts a thread or reads the clock.
@NullMarked
package io.github.paperboy.digest;

import org.jspecify.annotations.NullMarked;
