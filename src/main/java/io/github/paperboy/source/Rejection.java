package io.github.paperboy.source;

/// A record that could not be read as a paper.
///
/// @param line line number in the source, from 1
/// @param reason what is wrong, naming the value, and how to mend it; one line
public record Rejection(long line, String reason) {}
