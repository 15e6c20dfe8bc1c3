package io.github.paperboy.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.Entries;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitDataTest {
  private static final IndexSpec SPEC = new IndexSpec(Entries.FINGERPRINT, LuceneSettings.DEFAULTS);

  @Test
  void whatItWroteIsNotDifferent() {
    assertThat(SPEC.differences(SPEC.commitData())).isEmpty();
  }

  @Test
  void anIndexWithTheYardstickServesThoseWhoDoNotAskForIt() {
    var with = new IndexSpec(Entries.FINGERPRINT, LuceneSettings.DEFAULTS.withYardstick());

    assertThat(SPEC.differences(with.commitData())).isEmpty();
    assertThat(with.differences(SPEC.commitData()))
        .containsExactly("it was made without the field of the yardstick");
  }

  @Test
  void anotherLayoutIsToldAndNothingElseIsRead() {
    Map<String, String> older = new HashMap<>(SPEC.commitData());
    older.put("paperboy.schema", "0");
    older.remove("paperboy.static.dimension");

    assertThat(SPEC.differences(older))
        .containsExactly("its layout is version 0, wanted is " + CommitData.SCHEMA);
    assertThat(SPEC.differences(Map.of()))
        .containsExactly("its layout is version none, wanted is " + CommitData.SCHEMA);
  }
}
