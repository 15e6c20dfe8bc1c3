package io.github.paperboy.retrieve;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.paper.PaperId;
import org.jspecify.annotations.Nullable;

/// A paper that one of the searches found.
///
/// @param id the paper
/// @param lexical BM25; NaN if the words did not find it
/// @param encoding null if it has none yet
/// @param staticCosine NaN if it has an encoding
record Candidate(PaperId id, double lexical, @Nullable Encoding encoding, double staticCosine) {
  Candidate withEncoding(Encoding made) {
    return new Candidate(id, lexical, made, Double.NaN);
  }
}
