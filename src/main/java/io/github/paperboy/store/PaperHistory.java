package io.github.paperboy.store;

import io.github.paperboy.paper.PaperId;
import java.util.List;

/// What came and what happened, for those who follow: each remembers the last number it has dealt
/// with and asks for what comes after. Nothing appears later under a number that was passed
/// already. Safe for several threads. Every failure is a [StoreException].
public interface PaperHistory {
  /// The papers that came after the one given, in the order in which they came. A paper that
  /// changes keeps its place, so that it is never new twice; so does one that was known by its
  /// title alone when its own id is found.
  ///
  /// @param number an arrival's number; 0 for all
  /// @param limit at most so many, from 1
  List<Arrival> arrivalsAfter(long number, int limit);

  /// The number of the last arrival; 0 when there is no paper.
  long lastArrival();

  /// What happened after the event given, in order.
  ///
  /// @param number an event's number; 0 for all
  /// @param limit at most so many, from 1
  List<PaperEvent> eventsAfter(long number, int limit);

  /// The number of the last event; 0 when nothing ever happened.
  long lastEvent();

  /// The id that a paper has now; the same id when it is not known to have changed.
  PaperId current(PaperId id);
}
