package io.github.paperboy.store;

import io.github.paperboy.paper.PaperId;
import java.time.Instant;

/// Something that happened to a paper that was there already.
///
/// @param number rises with every event; never used twice
/// @param kind what happened
/// @param paper its id at that time; [PaperHistory#current(PaperId)] gives the one of now
/// @param detail what is new: the version's number, the code's address, the former id; empty for a
///   withdrawal
/// @param at when it was noticed
public record PaperEvent(long number, Kind kind, PaperId paper, String detail, Instant at) {
  /// What can happen.
  public enum Kind {
    /// Its authors replaced it.
    NEW_VERSION,
    /// Its authors withdrew it.
    WITHDRAWN,
    /// A code repository is named that was not known before.
    CODE_FOUND,
    /// It was known by its title alone, and now its own id is known.
    ID_FOUND
  }
}
