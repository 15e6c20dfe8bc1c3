package io.github.paperboy.source.files;

import io.github.paperboy.source.PaperSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Opens files of papers, whatever their kind: it is told from the content, not from the name.
public final class SourceFiles {
  /// After this many years any day has come again, 29 February included.
  private static final int YEARS_BACK = 12;

  private SourceFiles() {}

  /// A source of the papers in a file. Papers of saved pages and of the API carry the source name
  /// `huggingface`, those of JSON lines the one in their record or else `jsonl`.
  ///
  /// @throws IOException if the file is missing, a directory, unreadable, empty, binary or of no
  ///   known kind; the message names the file and what is expected
  public static PaperSource open(Path path, ReadSettings settings) throws IOException {
    var file = OpenFile.open(path);
    try {
      return switch (file.kind()) {
        case SAVED_PAGE -> new FileSource(file, new SavedPage(file, settings), settings);
        case JSON_LINES -> new FileSource(file, new JsonLines(file, settings), settings);
        case API_JSON -> new FileSource(file, new ApiJson(file, settings), settings);
      };
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /// The year in which pages that show dates without a year were saved: the newest one that exists
  /// for all these dates and puts none of them after `today`. Reads only the dates of saved pages;
  /// files that cannot be read bring none, [#open] tells why.
  ///
  /// @param paths all files of one call: the date of one page decides for the others
  public static int crawlYear(List<Path> paths, LocalDate today) {
    Set<ShownDate> dates = new HashSet<>();
    for (var path : paths) {
      addYearless(dates, path);
    }
    for (int year = today.getYear(); year > today.getYear() - YEARS_BACK; year--) {
      int candidate = year;
      if (dates.stream().allMatch(date -> date.fits(candidate, today))) {
        return year;
      }
    }
    return today.getYear();
  }

  private static void addYearless(Set<ShownDate> dates, Path path) {
    try (var file = OpenFile.open(path)) {
      if (file.kind() != FileKind.SAVED_PAGE) {
        return;
      }
      var lines = new LineReader(file.text(), ReadSettings.DEFAULTS.maxRecordBytes());
      for (var line = lines.next(); line != null; line = lines.next()) {
        ShownDate.parse(line.text().strip())
            .filter(date -> date.year() == null && date.isPossible())
            .ifPresent(date -> dates.add(date.withoutComments()));
      }
    } catch (IOException e) {
      // Opening the file to read its papers fails in the same way and is reported there.
      return;
    }
  }
}
