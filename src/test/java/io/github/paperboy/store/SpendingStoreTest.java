package io.github.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.store.SpendingStore.Amounts;
import io.github.paperboy.store.SpendingStore.Spender;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpendingStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Spender ADA = new Spender("user", "ada");
  private static final Spender ALL = new Spender("all", "");

  @TempDir Path directory;

  private SpendingStore open() {
    return SpendingStore.open(directory.resolve("papers.db"), StoreSettings.DEFAULTS);
  }

  @Test
  void whoHasSpentNothingHasNoRow() {
    try (var store = open()) {
      assertThat(store.spent(DAY, ADA)).isEqualTo(Amounts.NONE);
    }
  }

  @Test
  void amountsAddUpOverRestartsEachDayForItself() {
    try (var store = open()) {
      store.add(DAY, List.of(ADA, ALL), new Amounts(10, 2, 300));
      store.add(DAY, List.of(ALL), new Amounts(1, 1, 1));
    }
    try (var store = open()) {
      store.add(DAY, List.of(ADA, ALL), new Amounts(5, 5, 5));
      assertThat(store.spent(DAY, ADA)).isEqualTo(new Amounts(15, 7, 305));
      assertThat(store.spent(DAY, ALL)).isEqualTo(new Amounts(16, 8, 306));
      assertThat(store.spent(DAY.plusDays(1), ADA)).isEqualTo(Amounts.NONE);
    }
  }

  @Test
  void whatAPersonSpentIsForgottenOnTheNextDay() {
    try (var store = open()) {
      store.add(DAY, List.of(ADA, ALL), new Amounts(10, 2, 300));
      store.add(DAY.plusDays(1), List.of(ALL), new Amounts(1, 1, 1));
      assertThat(store.spent(DAY, ADA)).isEqualTo(Amounts.NONE);
      assertThat(store.spent(DAY, ALL)).isEqualTo(new Amounts(10, 2, 300));
    }
  }
}
