package io.github.paperboy.paper;

import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One paper with all that its source says of it. Immutable. What a source does not say is null or
/// empty and listed by [#unknown()]; it is never invented.
///
/// @param id identity without version
/// @param version the source's version number, when it has one
/// @param title plain text, one line, not blank
/// @param summary the text that answers quote
/// @param byline who wrote it
/// @param published when the paper first appeared
/// @param listed the day a listing such as Daily Papers showed it
/// @param categories subject codes such as `cs.LG`, in the source's order
/// @param engagement votes and comments
/// @param links addresses
/// @param withdrawn whether its authors withdrew it
/// @param source the name of the source, such as `huggingface` or `jsonl`; of several, the one
///   whose title and abstract these are
/// @param curation what a listing adds
/// @param formerIds ids by which it was known before its own was found, oldest first
public record Paper(
    PaperId id,
    @Nullable Integer version,
    String title,
    Abstract summary,
    Byline byline,
    @Nullable PaperDate published,
    @Nullable PaperDate listed,
    List<String> categories,
    Engagement engagement,
    Links links,
    boolean withdrawn,
    String source,
    Curation curation,
    List<PaperId> formerIds) {

  public Paper {
    if (title.isBlank()) {
      throw new IllegalArgumentException("paper " + id + " has no title");
    }
    categories = List.copyOf(categories);
    formerIds = List.copyOf(formerIds);
  }

  /// A paper that no listing adds to and that always had its id.
  public Paper(
      PaperId id,
      @Nullable Integer version,
      String title,
      Abstract summary,
      Byline byline,
      @Nullable PaperDate published,
      @Nullable PaperDate listed,
      List<String> categories,
      Engagement engagement,
      Links links,
      boolean withdrawn,
      String source) {
    this(
        id,
        version,
        title,
        summary,
        byline,
        published,
        listed,
        categories,
        engagement,
        links,
        withdrawn,
        source,
        Curation.NONE,
        List.of());
  }

  /// What a source can leave unsaid.
  public enum Field {
    VERSION,
    ABSTRACT,
    AUTHORS,
    AUTHOR_COUNT,
    ORGANISATION,
    PUBLISHED,
    LISTED,
    CATEGORIES,
    UPVOTES,
    COMMENTS,
    CODE
  }

  /// The paper with only what every source gives; the rest is unknown.
  public static Paper of(PaperId id, String title, String abstractText, String source) {
    return new Paper(
        id,
        null,
        title,
        Abstract.byAuthors(abstractText),
        Byline.UNKNOWN,
        null,
        null,
        List.of(),
        Engagement.UNKNOWN,
        Links.NONE,
        false,
        source);
  }

  public Paper withPublished(PaperDate date) {
    return new Paper(
        id,
        version,
        title,
        summary,
        byline,
        date,
        listed,
        categories,
        engagement,
        links,
        withdrawn,
        source,
        curation,
        formerIds);
  }

  public Paper withByline(Byline who) {
    return new Paper(
        id,
        version,
        title,
        summary,
        who,
        published,
        listed,
        categories,
        engagement,
        links,
        withdrawn,
        source,
        curation,
        formerIds);
  }

  public Paper withCuration(Curation added) {
    return new Paper(
        id,
        version,
        title,
        summary,
        byline,
        published,
        listed,
        categories,
        engagement,
        links,
        withdrawn,
        source,
        added,
        formerIds);
  }

  /// The same paper under its own id; the id it had becomes a former one.
  public Paper withId(PaperId own) {
    var former = new LinkedHashSet<>(formerIds);
    former.add(id);
    former.remove(own);
    return new Paper(
        own,
        version,
        title,
        summary,
        byline,
        published,
        listed,
        categories,
        engagement,
        links,
        withdrawn,
        source,
        curation,
        List.copyOf(former));
  }

  /// The same paper, withdrawn by its authors.
  public Paper asWithdrawn() {
    return new Paper(
        id,
        version,
        title,
        summary,
        byline,
        published,
        listed,
        categories,
        engagement,
        links,
        true,
        source,
        curation,
        formerIds);
  }

  public String abstractText() {
    return summary.text();
  }

  /// Whether the title is nothing but the beginning of the abstract: so it is made for papers whose
  /// source gives none.
  public boolean titleIsOpening() {
    var opening = title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
    return summary.text().startsWith(opening);
  }

  /// Title and abstract as one text, the form in which a paper is embedded.
  public String titleAndAbstract() {
    if (titleIsOpening()) {
      return summary.text();
    }
    boolean ended = ".!?".indexOf(title.charAt(title.length() - 1)) >= 0;
    return title + (ended ? " " : ". ") + summary.text();
  }

  /// The date readers mean: when it was published, else when it was listed.
  public Optional<PaperDate> date() {
    return Optional.ofNullable(published != null ? published : listed);
  }

  /// Where a reader can open the paper: the source's own link, else the one its id implies.
  public Optional<URI> url() {
    return links.page() != null ? Optional.of(links.page()) : id.url();
  }

  /// The fields this paper's source does not give.
  public Set<Field> unknown() {
    var unknown = EnumSet.noneOf(Field.class);
    addIf(unknown, version == null, Field.VERSION);
    addIf(unknown, summary.text().isEmpty(), Field.ABSTRACT);
    addIf(unknown, byline.authors().isEmpty(), Field.AUTHORS);
    addIf(unknown, byline.authorCount() == null, Field.AUTHOR_COUNT);
    addIf(unknown, byline.organisation() == null, Field.ORGANISATION);
    addIf(unknown, published == null, Field.PUBLISHED);
    addIf(unknown, listed == null, Field.LISTED);
    addIf(unknown, categories.isEmpty(), Field.CATEGORIES);
    addIf(unknown, engagement.upvotes() == null, Field.UPVOTES);
    addIf(unknown, engagement.comments() == null, Field.COMMENTS);
    addIf(unknown, links.code() == null, Field.CODE);
    return unknown;
  }

  private static void addIf(Set<Field> fields, boolean unknown, Field field) {
    if (unknown) {
      fields.add(field);
    }
  }
}
