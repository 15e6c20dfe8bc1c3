package io.github.paperboy.app;

import java.util.ArrayList;
import java.util.List;

/// The parts of `paperboy serve` that this configuration asks for.
public final class Services {
  private Services() {}

  /// Made, not started; none when nothing is configured.
  public static List<Service> of(Premises premises) {
    List<Service> services = new ArrayList<>();
    if (!services.isEmpty() || DigestService.wanted(premises.place())) {
      services.add(new DigestService(premises));
    }
    addSync(premises, services);
    return services;
  }

  /// Fresh papers are for those who ask: alone, the schedule is no service.
  private static void addSync(Premises premises, List<Service> services) {
    if (!services.isEmpty() && !LiveSources.names(premises.place().config()).isEmpty()) {
      services.add(new SyncService(premises));
    }
  }
}
