package io.github.paperboy.ingest;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.store.PaperStore;
import java.time.InstantSource;

/// What ingesting works with. It belongs to the caller, who closes it.
///
/// @param store keeps the papers
/// @param index follows the store
/// @param statics embeds every paper at once, cheaply
/// @param encoderFingerprint of the encoder, to find encodings that the store has already
/// @param clock for durations
/// @param listener hears of the progress
/// @param stop ends the work early
public record Workshop(
    PaperStore store,
    PaperIndex index,
    EmbeddingModel statics,
    String encoderFingerprint,
    InstantSource clock,
    IngestListener listener,
    StopSignal stop) {}
