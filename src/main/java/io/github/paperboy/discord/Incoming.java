package io.github.paperboy.discord;

/// One thing that a person did.
///
/// @param reference names it in the log and in messages about failures
record Incoming(String reference, Person person, Spot spot, Arguments arguments) {
  Incoming with(Arguments others) {
    return new Incoming(reference, person, spot, others);
  }
}
