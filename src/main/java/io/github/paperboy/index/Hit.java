package io.github.paperboy.index;

import io.github.paperboy.paper.PaperId;

/// A paper found, with the score of the stage that found it. Lists of hits are ordered by
/// descending score, ties by id.
public record Hit(PaperId id, double score) {}
