package io.github.paperboy.paper;

import org.jspecify.annotations.Nullable;

/// How much a paper was noticed; null where the source does not say.
///
/// @param upvotes votes on the source's page
/// @param comments comments on the source's page
public record Engagement(@Nullable Integer upvotes, @Nullable Integer comments) {
  public static final Engagement UNKNOWN = new Engagement(null, null);
}
