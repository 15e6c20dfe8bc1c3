package io.github.paperboy.source.files;

import io.github.paperboy.paper.Abstract;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Links;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.source.ForeignText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text of a saved Daily Papers page. Some pages have blank lines and a footer under most
/// papers, others are nothing but titles and abstracts, line after line:
///
/// ```
/// A Title                     A Title
///                             Its abstract.
/// Its abstract.               The Next Title
///                             Its abstract.
///   • 3 authors
/// ·
/// Oct 4, 2023 2
/// ```
///
/// In place of the number of authors there may be an organisation. Papers carry no id: it is made
/// from the title.
final class SavedPage implements Records {
  private static final Pattern AUTHORS = Pattern.compile("[•·]?\\s*(\\d{1,5}) authors?");
  private static final Pattern HEADING =
      Pattern.compile(
          "new|Subscribe|Daily Papers|Get trending papers in your email inbox.*"
              + "|by\\s?AK and the research community");
  private static final String GLUED = "Subscribe";
  private static final String DOT = "·";

  private final OpenFile file;
  private final ReadSettings settings;
  private final LineReader lines;
  private final PageRun run = new PageRun();
  private final Queue<Read> ready = new ArrayDeque<>();

  private boolean isHeading = true;
  private boolean isAfterText;
  private boolean isAfterDot;
  private @Nullable Byline byline;
  private boolean ended;

  SavedPage(OpenFile file, ReadSettings settings) {
    this.file = file;
    this.settings = settings;
    this.lines = new LineReader(file.text(), settings.maxRecordBytes());
  }

  @Override
  public @Nullable Read next() throws IOException {
    while (ready.isEmpty() && !ended) {
      var line = lines.next();
      if (line == null) {
        end();
      } else if (lines.isTooLong(line)) {
        ready.add(
            Read.refused(
                line.number(),
                Reasons.tooLarge("a line", line.bytes(), settings.maxRecordBytes())));
      } else {
        take(line.number(), ForeignText.oneLine(line.text()));
      }
    }
    return ready.poll();
  }

  private void end() {
    finishRun(null);
    file.damage()
        .ifPresent(damage -> ready.add(Read.refused(lines.number(), Reasons.endsEarly(damage))));
    ended = true;
  }

  private void take(long number, String text) {
    if (text.isEmpty()) {
      isAfterText = false;
      return;
    }
    if (HEADING.matcher(text).matches()) {
      finishRun(null);
      isHeading = true;
      return;
    }
    var shown = ShownDate.parse(text);
    if (shown.isPresent()) {
      takeDate(number, text, shown.get());
      return;
    }
    if (text.equals(DOT)) {
      takeDot();
      return;
    }
    takeText(number, text);
  }

  /// A date under the heading is the page's own; elsewhere it ends a footer.
  private void takeDate(long number, String text, ShownDate date) {
    if (isHeading) {
      return;
    }
    if (!isAfterDot || run.isEmpty()) {
      ready.add(
          Read.refused(
              number, "'%s' is the date of no paper; a title must stand above it".formatted(text)));
      return;
    }
    finishRun(date);
  }

  private void takeDot() {
    if (byline == null && isAfterText) {
      run.takeOrganisation().ifPresent(o -> byline = new Byline(List.of(), null, o));
    }
    isAfterDot = true;
  }

  private void takeText(long number, String text) {
    var authors = AUTHORS.matcher(text);
    if (authors.matches() && run.isEmpty()) {
      ready.add(
          Read.refused(
              number, "'%s' belongs to no paper; a title must stand above it".formatted(text)));
      return;
    }
    if (authors.matches()) {
      int count = Integer.parseInt(authors.group(1));
      byline = count == 0 ? Byline.UNKNOWN : new Byline(List.of(), count, null);
      return;
    }
    if (byline != null || isAfterDot) {
      finishRun(null);
    }
    run.add(number, isHeading ? withoutGlue(text) : text);
    isHeading = false;
    isAfterText = true;
    for (var entry = run.takeFirst(); entry != null; entry = run.takeFirst()) {
      ready.add(read(entry, PageFooter.NONE));
    }
  }

  /// Some pages glue the button above the first title to it.
  private static String withoutGlue(String text) {
    return text.startsWith(GLUED) && text.length() > GLUED.length()
        ? text.substring(GLUED.length()).strip()
        : text;
  }

  /// Makes papers of all lines before a footer, which belongs to the last of them.
  private void finishRun(@Nullable ShownDate date) {
    var footer = new PageFooter(byline == null ? Byline.UNKNOWN : byline, date);
    for (var entry = run.takeNext(); entry != null; entry = run.takeNext()) {
      ready.add(read(entry, run.isEmpty() ? footer : PageFooter.NONE));
    }
    byline = null;
    isAfterDot = false;
    isAfterText = false;
  }

  private Read read(PageRun.Entry entry, PageFooter footer) {
    var title = ForeignText.oneLine(entry.title(), ForeignText.MAX_TITLE);
    var date = footer.date();
    return new Read.Found(
        new Paper(
            PaperId.ofTitle(title),
            null,
            title,
            Abstract.byAuthors(ForeignText.sentences(entry.text(), ForeignText.MAX_ABSTRACT)),
            footer.byline(),
            date == null ? null : date.resolve(settings.year()),
            null,
            List.of(),
            new Engagement(null, date == null ? null : date.comments()),
            Links.NONE,
            false,
            ApiRecord.SOURCE));
  }
}
