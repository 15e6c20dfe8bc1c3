package io.github.paperboy.cli;

import io.github.paperboy.app.Installation;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/// All that a command takes from the process it runs in, so that a test can run it in another.
///
/// @param in standard input
/// @param output where to write
/// @param environment environment variables
/// @param installation the files that came with the program
/// @param clock the time
/// @param zone where the person is
record Surroundings(
    InputStream in,
    Output output,
    Map<String, String> environment,
    Installation installation,
    InstantSource clock,
    ZoneId zone) {
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
