/// Brings papers from sources into the store and the index, encodes them, and resumes after a stop.
@NullMarked
package io.github.paperboy.ingest;

import org.jspecify.annotations.NullMarked;
