package io.github.paperboy.digest;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/// Who sends, and by which clocks.
///
/// @param owner another one at each start of a process
/// @param listener hears of it
/// @param clock the time
/// @param nanoTime as [System#nanoTime()]
/// @param sleeper waits
public record Sender(
    String owner,
    DigestListener listener,
    InstantSource clock,
    LongSupplier nanoTime,
    Pace.Sleeper sleeper) {}
