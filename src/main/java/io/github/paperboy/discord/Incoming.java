package io.github.paperboy.discord;

/// One thing that a person did.
///
/// @param id of the interaction or message; Discord's ids grow with time
record Incoming(long id, Person person, Spot spot, Arguments arguments) {
  Incoming with(Arguments others) {
    return new Incoming(id, person, spot, others);
  }

  /// The same in another place.
  Incoming in(Spot other) {
    return new Incoming(id, person, other, arguments);
  }

  /// Names it in the log and in messages about failures.
  String reference() {
    return JdaEvents.reference(id);
  }
}
