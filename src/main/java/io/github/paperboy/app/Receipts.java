package io.github.paperboy.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.Receipt;
import io.github.paperboy.ask.ReceiptTerms;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.store.ReceiptStore;
import java.util.Collection;
import java.util.Optional;

/// Receipts of answers in a file of the data directory. Safe for several threads.
public final class Receipts implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Place place;
  private final ReceiptStore store;

  private Receipts(Place place, ReceiptStore store) {
    this.place = place;
    this.store = store;
  }

  /// @throws io.github.paperboy.store.StoreException if the data directory cannot be written
  public static Receipts open(Place place) {
    return new Receipts(place, ReceiptStore.open(place.data().talk(), place.config().store()));
  }

  /// Writes a receipt, and throws away those that are too old.
  public Receipt keep(Request request, Answer answer) {
    var now = place.clock().instant();
    var receipt = Receipt.of(request, answer, now);
    try {
      store.save(receipt.id(), now.toEpochMilli(), JSON.writeValueAsString(receipt));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("writing a receipt as JSON", e);
    }
    var keepFor = place.config().ask().receipts().keepFor();
    store.forgetBefore(now.minus(keepFor).toEpochMilli());
    return receipt;
  }

  public Optional<Receipt> find(String id) {
    return store.find(id).map(Receipts::read);
  }

  /// The receipt as it is kept.
  public Optional<String> json(String id) {
    return store.find(id);
  }

  /// @return how many there were
  int forget(Collection<String> ids) {
    return store.forget(ids);
  }

  private static Receipt read(String json) {
    try {
      var fields = (ObjectNode) JSON.readTree(json);
      // Receipts of earlier versions do not say all.
      if (!fields.has("terms")) {
        fields.putPOJO("terms", ReceiptTerms.NONE);
      } else if (fields.get("terms") instanceof ObjectNode terms && !terms.has("model")) {
        terms.put("model", "").putArray("about");
      }
      return JSON.treeToValue(fields, Receipt.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a receipt cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
