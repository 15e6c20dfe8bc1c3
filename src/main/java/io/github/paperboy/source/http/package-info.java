/// Politeness towards the services that papers come from: one client for the whole process, which
/// keeps each service's pace, asks only for what changed, waits as long as it is told to, and gives
/// up for a while on a service that keeps failing. Knows nothing of papers.
@NullMarked
package io.github.paperboy.source.http;

import org.jspecify.annotations.NullMarked;
