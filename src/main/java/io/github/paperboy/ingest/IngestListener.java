package io.github.paperboy.ingest;

/// Hears what goes on while papers are brought in. Called on the working threads, one call at a
/// time; a slow listener slows the work.
@FunctionalInterface
public interface IngestListener {
  IngestListener NONE = _ -> {};

  void on(IngestEvent event);
}
