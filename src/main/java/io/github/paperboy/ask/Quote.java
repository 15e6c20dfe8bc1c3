package io.github.paperboy.ask;

import io.github.paperboy.paper.Span;

/// Words of an abstract that stand behind a statement.
///
/// @param evidence number of the evidence it is taken from, from 1
/// @param span where it stands in that paper's abstract
/// @param text the words themselves, exactly as they stand there
public record Quote(int evidence, Span span, String text) {}
