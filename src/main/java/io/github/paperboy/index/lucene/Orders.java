package io.github.paperboy.index.lucene;

import io.github.paperboy.index.Order;
import org.apache.lucene.document.IntField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/// Orders as Lucene sorts; equal papers stand in the order of ids.
final class Orders {
  private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING_VAL);

  private static final Sort NEWEST = new Sort(descending(Fields.FIRST_DAY), BY_ID);

  private static final Sort DISCUSSED =
      new Sort(
          descending(Fields.COMMENTS),
          descending(Fields.UPVOTES),
          descending(Fields.FIRST_DAY),
          BY_ID);

  static final Sort OLDEST =
      new Sort(
          IntField.newSortField(
              Fields.FIRST_DAY, false, SortedNumericSelector.Type.MIN, Integer.MAX_VALUE),
          BY_ID);

  private Orders() {}

  static Sort of(Order order) {
    return switch (order) {
      case NEWEST -> NEWEST;
      case DISCUSSED -> DISCUSSED;
    };
  }

  private static SortField descending(String field) {
    return IntField.newSortField(field, true, SortedNumericSelector.Type.MAX, Integer.MIN_VALUE);
  }
}
