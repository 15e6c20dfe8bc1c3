package io.github.paperboy.app;

import io.github.paperboy.config.PaperboyConfig;
import java.time.InstantSource;
import java.time.ZoneId;

/// Where and how to work: what every part of the program is made from.
///
/// @param data the state
/// @param installation the files that came with the program
/// @param config the settings
/// @param clock the time
/// @param zone where the person is, for words such as "today"
public record Place(
    DataDirectory data,
    Installation installation,
    PaperboyConfig config,
    InstantSource clock,
    ZoneId zone) {
  public Place withData(DataDirectory other) {
    return new Place(other, installation, config, clock, zone);
  }
}
