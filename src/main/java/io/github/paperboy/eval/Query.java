package io.github.paperboy.eval;

import org.jspecify.annotations.Nullable;

/// A question of a judged set.
///
/// @param id as in the judgments
/// @param text what is asked
/// @param split the part of the set it belongs to, when the set says so
public record Query(String id, String text, @Nullable String split) {}
