package io.github.paperboy.index.lucene;

import io.github.paperboy.index.Space;

/// The fields of a document. Whoever changes what one of them holds raises [CommitData#SCHEMA].
final class Fields {
  /// The paper's id, as a term and as a doc value; its former ids as terms.
  static final String ID = "id";

  /// The whole paper, stored.
  static final String PAPER = "paper";

  /// Stems of the title.
  static final String TITLE = "title";

  /// Stems of the abstract.
  static final String TEXT = "text";

  /// Title and abstract as the yardstick reads them.
  static final String PLAIN = "plain";

  /// Three-letter stretches of the folded title.
  static final String TITLE_GRAMS = "title_grams";

  /// Acronyms and short names of the paper.
  static final String ALIAS = "alias";

  /// [PaperNames] as a doc value.
  static final String NAMES = "names";

  /// First and last day of the paper's date, in days since 1970.
  static final String FIRST_DAY = "first_day";

  static final String LAST_DAY = "last_day";

  /// Categories in lower case with their prefixes, as terms.
  static final String CATEGORY = "category";

  /// Categories as given, as doc values.
  static final String CATEGORY_NAME = "category_name";

  /// The organisation's key in lower case, as a term.
  static final String ORGANISATION = "organisation";

  /// The organisation's key and name, as a doc value.
  static final String ORGANISATION_NAME = "organisation_name";

  static final String SOURCE = "source";
  static final String SOURCE_NAME = "source_name";
  static final String AUTHOR = "author";
  static final String AUTHOR_COUNT = "author_count";
  static final String COMMENTS = "comments";
  static final String UPVOTES = "upvotes";

  /// What is so of a paper: [#WITHDRAWN], [#UNENCODED].
  static final String MARK = "mark";

  static final String WITHDRAWN = "withdrawn";
  static final String UNENCODED = "unencoded";

  /// All vectors of the encoder, as a doc value.
  static final String ENCODING = "encoding";

  private Fields() {}

  /// The vector that [io.github.paperboy.index.IndexView#nearest] scans.
  static String vector(Space space) {
    return "vector_" + space.label();
  }
}
