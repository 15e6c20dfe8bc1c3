package io.github.paperboy.app;

import io.github.paperboy.config.PaperboyConfig;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;

/// Where and how to work: what every part of the program is made from.
///
/// @param data the state
/// @param installation the files that came with the program
/// @param config the settings
/// @param clock the time
/// @param zone where the person is, for words such as "today"
/// @param settings the file that the settings come from; it need not be there
public record Place(
    DataDirectory data,
    Installation installation,
    PaperboyConfig config,
    InstantSource clock,
    ZoneId zone,
    Path settings) {
  /// With the settings' file in its usual place.
  public Place(
      DataDirectory data,
      Installation installation,
      PaperboyConfig config,
      InstantSource clock,
      ZoneId zone) {
    this(data, installation, config, clock, zone, data.configuration());
  }

  public Place withData(DataDirectory other) {
    return new Place(other, installation, config, clock, zone, settings);
  }
}
