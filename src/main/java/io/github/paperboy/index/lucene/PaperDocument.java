package io.github.paperboy.index.lucene;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.IndexEntry;
import io.github.paperboy.index.Space;
import io.github.paperboy.index.lucene.LuceneSettings.Yardstick;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A paper as the fields of a document. Each instance fills one.
final class PaperDocument {
  /// Longest key, category or source name that is indexed; more comes from broken sources only.
  static final int MAX_KEY = 200;

  private static final int MAX_TITLE = 1_000;
  private static final int MAX_AUTHORS = 5_000;

  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType PRESENT = type(IndexOptions.DOCS, true);

  private final Document document = new Document();

  private PaperDocument() {}

  static Document of(IndexEntry entry, LuceneSettings settings) {
    var paper = entry.paper();
    var document = new PaperDocument();
    document.addIdentity(paper);
    document.addTexts(paper);
    document.addNames(paper);
    document.addByline(paper.byline());
    document.addFacts(paper);
    document.addEngagement(paper.engagement());
    document.addVectors(entry);
    if (settings.yardstick() == Yardstick.PRESENT) {
      var text = ownTitle(paper) + " " + paper.abstractText();
      document.add(new Field(Fields.PLAIN, text, COUNTED));
    }
    return document.document;
  }

  static String key(String text) {
    return clipped(text, MAX_KEY).toLowerCase(Locale.ROOT);
  }

  private void addIdentity(Paper paper) {
    var id = paper.id().value();
    add(new StringField(Fields.ID, id, Field.Store.NO));
    for (var former : paper.formerIds()) {
      add(new StringField(Fields.ID, former.value(), Field.Store.NO));
    }
    add(new BinaryDocValuesField(Fields.ID, new BytesRef(id)));
    add(new StoredField(Fields.PAPER, StoredPaper.write(paper)));
  }

  private void addTexts(Paper paper) {
    add(new Field(Fields.TITLE, ownTitle(paper), COUNTED));
    add(new Field(Fields.TEXT, paper.abstractText(), COUNTED));
  }

  /// Words of a title that is only the abstract's opening would count twice.
  private static String ownTitle(Paper paper) {
    return paper.titleIsOpening() ? "" : paper.title();
  }

  private void addNames(Paper paper) {
    var names = PaperNames.of(clipped(paper.title(), MAX_TITLE), paper.abstractText());
    add(new Field(Fields.TITLE_GRAMS, String.join("", names.title()), PRESENT));
    Set<String> aliases = new TreeSet<>(names.ofTitle());
    aliases.addAll(names.ofAbstract());
    aliases.forEach(alias -> add(new StringField(Fields.ALIAS, alias, Field.Store.NO)));
    add(new BinaryDocValuesField(Fields.NAMES, names.encode()));
  }

  private void addByline(Byline byline) {
    addCount(Fields.AUTHOR_COUNT, byline.authorCount());
    byline.authors().stream()
        .limit(MAX_AUTHORS)
        .forEach(name -> add(new TextField(Fields.AUTHOR, name, Field.Store.NO)));
    var organisation = byline.organisation();
    if (organisation != null) {
      add(new StringField(Fields.ORGANISATION, key(organisation.key()), Field.Store.NO));
      var named =
          clipped(organisation.key(), MAX_KEY) + '\t' + clipped(organisation.name(), MAX_KEY);
      add(new SortedDocValuesField(Fields.ORGANISATION_NAME, new BytesRef(named)));
    }
  }

  private void addFacts(Paper paper) {
    paper.date().ifPresent(this::addDate);
    addCategories(paper.categories());
    var source = clipped(paper.source(), MAX_KEY);
    add(new StringField(Fields.SOURCE, source, Field.Store.NO));
    add(new SortedDocValuesField(Fields.SOURCE_NAME, new BytesRef(source)));
    if (paper.withdrawn()) {
      add(new StringField(Fields.MARK, Fields.WITHDRAWN, Field.Store.NO));
    }
  }

  private void addDate(PaperDate date) {
    addCount(Fields.FIRST_DAY, Math.toIntExact(date.first().toEpochDay()));
    addCount(Fields.LAST_DAY, Math.toIntExact(date.last().toEpochDay()));
  }

  private void addCategories(List<String> categories) {
    Set<String> keys = new TreeSet<>();
    for (var category : categories) {
      var key = key(category);
      keys.add(key);
      for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
        keys.add(key.substring(0, dot));
      }
      var name = new BytesRef(clipped(category, MAX_KEY));
      add(new SortedSetDocValuesField(Fields.CATEGORY_NAME, name));
    }
    keys.forEach(key -> add(new StringField(Fields.CATEGORY, key, Field.Store.NO)));
  }

  private void addEngagement(Engagement engagement) {
    addCount(Fields.COMMENTS, engagement.comments());
    addCount(Fields.UPVOTES, engagement.upvotes());
  }

  private void addVectors(IndexEntry entry) {
    addVector(Space.STATIC, entry.staticVector());
    Encoding encoding = entry.encoding();
    if (encoding == null) {
      add(new StringField(Fields.MARK, Fields.UNENCODED, Field.Store.NO));
      return;
    }
    addVector(Space.ENCODED, encoding.whole());
    add(new BinaryDocValuesField(Fields.ENCODING, new BytesRef(encoding.toBytes())));
  }

  private void addVector(Space space, float[] vector) {
    var similarity = VectorSimilarityFunction.DOT_PRODUCT;
    add(new KnnFloatVectorField(Fields.vector(space), vector, similarity));
  }

  private void addCount(String field, @Nullable Integer count) {
    if (count != null) {
      add(new IntField(field, count, Field.Store.NO));
    }
  }

  private void add(IndexableField field) {
    document.add(field);
  }

  private static String clipped(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    var type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
