package io.github.paperboy.ask;

/// A draft with what it took to write it.
public record Written(Draft draft, Writing writing) {}
