/// Brings papers from sources into the store and the index, encodes them, and resumes after a stop.
/// [Ingest] reads, [EncodeBacklog] encodes what has no encoding yet, [Rebuild] fills an index from
/// the store. What was reported as stored survives the end of the process at any moment; the index
/// follows the store and catches up at the next start.
///
/// One of these runs at a time on one index; searching goes on meanwhile.
@NullMarked
package io.github.paperboy.ingest;

import org.jspecify.annotations.NullMarked;
