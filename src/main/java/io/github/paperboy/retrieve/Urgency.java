package io.github.paperboy.retrieve;

/// How much of the processors work gets when there is too little for all: numbers of
/// [Thread#getPriority()], which threads begun by a thread have too. Java hands them on to Linux
/// only when it is told to; `serve` and `bench sync` are, with the figures in `paperboy.sh`: an
/// answer's thread gets about a tenth of what one has that hears people, one for arrivals a quarter
/// of that, and one for the backlog half of that again, so that all of it comes to its end.
public final class Urgency {
  /// Somebody waits for it.
  public static final int ANSWER = 3;

  /// New papers, which somebody may soon ask for.
  public static final int ARRIVAL = 2;

  /// What nobody waits for.
  public static final int BACKLOG = 1;

  private Urgency() {}
}
