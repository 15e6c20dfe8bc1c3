package io.github.paperboy.discord.bench;

/// What people do in a measurement.
enum Kind {
  ASK,
  SEARCH,
  BUTTON,
  TYPING
}
