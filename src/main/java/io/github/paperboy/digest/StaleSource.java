package io.github.paperboy.digest;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A source of papers that fails and is old, so that digests may lack some.
///
/// @param name of the source
/// @param age since it was read last; null when it never was
public record StaleSource(String name, @Nullable Duration age) {}
