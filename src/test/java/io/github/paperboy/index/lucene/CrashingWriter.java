package io.github.paperboy.index.lucene;

import io.github.paperboy.index.Entries;
import io.github.paperboy.index.IndexEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// A process that commits three papers, then writes on without committing until it is killed.
final class CrashingWriter {
  static final String COMMITTED = "committed";
  static final String WRITING_ON = "writing on";

  private CrashingWriter() {}

  static Process start(Path directory) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = System.getProperty("java.class.path");
    var name = CrashingWriter.class.getName();
    return new ProcessBuilder(java, "-Xmx128m", "-cp", classPath, name, directory.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  public static void main(String[] arguments) {
    try (var index = Opened.ready(Opened.writing(Path.of(arguments[0])))) {
      index.upsert(papers(0, 3));
      index.commit();
      IO.println(COMMITTED);
      for (int i = 3; ; i += 50) {
        index.upsert(papers(i, i + 50));
        // Writes segments that no commit names.
        index.refresh();
        if (i == 3) {
          IO.println(WRITING_ON);
        }
      }
    }
  }

  private static List<IndexEntry> papers(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> Entries.entry("p" + i, "Horses " + i, "horses"))
        .toList();
  }
}
