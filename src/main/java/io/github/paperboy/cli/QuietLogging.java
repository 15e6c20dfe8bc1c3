package io.github.paperboy.cli;

/// Named to the JDK's logging as its configuration. It configures nothing, so nothing that a
/// library logs there reaches the terminal.
public final class QuietLogging {}
