package io.github.paperboy.eval;

import io.github.paperboy.claim.Label;
import io.github.paperboy.paper.Paper;

/// A claim whose label is known.
///
/// @param claim one sentence
/// @param paper what it is checked against
/// @param label what the paper says of it
/// @param part the part of its file it belongs to, such as `tune`; empty when the file has no parts
public record LabelledClaim(String claim, Paper paper, Label label, String part) {}
