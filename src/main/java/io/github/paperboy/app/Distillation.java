package io.github.paperboy.app;

import io.github.paperboy.embed.DistilSettings;
import io.github.paperboy.embed.Distiller;
import io.github.paperboy.embed.Encoder;
import io.github.paperboy.embed.Progress;
import io.github.paperboy.embed.StaticTable;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.files.ReadSettings;
import io.github.paperboy.source.files.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the static table of a place out of its encoder. Takes seconds without texts to learn from,
/// minutes with them.
public final class Distillation {
  private final Place place;
  private final ProgressListener listener;

  /// Hears how far it has come.
  @FunctionalInterface
  public interface ProgressListener {
    /// @param stage what is being done, in a few words
    /// @param done how many of `total` are done
    void report(String stage, int done, int total);
  }

  public Distillation(Place place, ProgressListener listener) {
    this.place = place;
    this.listener = listener;
  }

  /// Distils and writes.
  ///
  /// @param corpus files of papers to learn from; none takes the vocabulary alone
  /// @param output the table's file; null means the data directory's own
  /// @return the file written
  public Path run(List<Path> corpus, @Nullable Path output) {
    var file = output != null ? output : place.data().root().resolve(StaticTable.FILE);
    var texts = texts(corpus);
    try (var encoder = Encoder.open(new ModelPlaces(place).encoder(), place.config().embed())) {
      Progress progress = listener::report;
      var distiller = new Distiller(encoder, DistilSettings.DEFAULTS, progress);
      var table = texts.isEmpty() ? distiller.distil() : distiller.train(texts);
      Files.createDirectories(file.toAbsolutePath().getParent());
      table.write(file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static List<String> texts(List<Path> corpus) {
    List<String> texts = new ArrayList<>();
    for (var file : corpus) {
      addTexts(file, texts);
    }
    return texts;
  }

  private static void addTexts(Path file, List<String> texts) {
    int most = DistilSettings.DEFAULTS.teacherTexts();
    try (var source = SourceFiles.open(file, ReadSettings.DEFAULTS)) {
      while (texts.size() < most && source.next() instanceof Fetched.Batch batch) {
        batch.papers().stream().map(Paper::titleAndAbstract).forEach(texts::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
