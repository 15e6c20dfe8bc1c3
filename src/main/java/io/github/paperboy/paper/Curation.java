package io.github.paperboy.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a listing such as Daily Papers adds to a paper beside the authors' own words. None of it is
/// quoted as evidence.
///
/// @param summary a sentence or two that a model wrote about the abstract
/// @param keywords that a model found, in the listing's order
/// @param submitter the name of who put the paper on the listing
/// @param stars of the code repository, when the listing last looked
public record Curation(
    @Nullable String summary,
    List<String> keywords,
    @Nullable String submitter,
    @Nullable Integer stars) {
  public static final Curation NONE = new Curation(null, List.of(), null, null);

  public Curation {
    keywords = List.copyOf(keywords);
  }
}
