package io.github.paperboy.source.arxiv;

import io.github.paperboy.paper.Abstract;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Links;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.PaperMerge;
import io.github.paperboy.source.ForeignText;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What any of arXiv's services says of a paper, as foreign as it comes. Immutable.
///
/// @param id as written, with or without version
/// @param version when the service says it apart from the id, or it follows from what it says
/// @param authors names in order
/// @param published the day of the first version, in any ISO form
/// @param announced the day of an announcement
/// @param comment of the authors, such as a reason for a withdrawal
record ArxivRecord(
    String id,
    @Nullable Integer version,
    String title,
    String text,
    List<String> authors,
    String published,
    @Nullable PaperDate announced,
    List<String> categories,
    String comment,
    String doi) {
  private static final int MAX_AUTHORS = 5_000;
  private static final int MAX_NAME = 300;

  private static final Pattern WITHDRAWN =
      Pattern.compile(
          "\\b(?:this|the) (?:\\w+ ){0,2}(?:has been|is|was|have been) (?:temporarily )?withdrawn"
              + "|^\\W*withdrawn\\b|\\bwithdrawn by (?:the )?(?:authors?|arxiv)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[\\w.;()/:-]{1,200}");

  /// The paper; empty when the record lacks what a paper cannot do without.
  Optional<Paper> paper() {
    var own = PaperId.arxiv(id);
    var name = ForeignText.oneLine(title, ForeignText.MAX_TITLE);
    if (own.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    var words = ForeignText.sentences(text, ForeignText.MAX_ABSTRACT);
    return Optional.of(
        new Paper(
            own.get(),
            versionOrNull(),
            name,
            Abstract.byAuthors(words),
            byline(),
            PaperDate.parse(published.strip()).orElse(null),
            announced,
            categories.stream().map(String::strip).filter(c -> !c.isEmpty()).distinct().toList(),
            Engagement.UNKNOWN,
            links(),
            isWithdrawn(words),
            PaperMerge.ARXIV));
  }

  private @Nullable Integer versionOrNull() {
    var inId = PaperId.arxivVersion(id);
    return inId.isPresent() ? Integer.valueOf(inId.getAsInt()) : version;
  }

  private Byline byline() {
    return Byline.of(
        authors.stream()
            .map(name -> ForeignText.oneLine(TexAccents.decode(name), MAX_NAME))
            .filter(name -> !name.isEmpty())
            .limit(MAX_AUTHORS)
            .toList());
  }

  private Links links() {
    var number = DOI.matcher(doi);
    return number.find()
        ? new Links(null, null, List.of(URI.create("https://doi.org/" + number.group())))
        : Links.NONE;
  }

  /// A withdrawal is a version whose abstract or comment says so; a long abstract that uses the
  /// word is about something else.
  private boolean isWithdrawn(String words) {
    return WITHDRAWN.matcher(ForeignText.oneLine(comment)).find()
        || (words.length() < 400 && WITHDRAWN.matcher(words).find());
  }
}
