package io.github.paperboy.store;

import io.github.paperboy.paper.Paper;
import java.time.Instant;

/// A paper with its place in the order in which papers came.
///
/// @param number rises with every new paper and stays with it, whatever changes later
/// @param firstSeen when it came
/// @param paper as it is now
public record Arrival(long number, Instant firstSeen, Paper paper) {}
