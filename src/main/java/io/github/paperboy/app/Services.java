package io.github.paperboy.app;

import java.util.ArrayList;
import java.util.List;

/// The parts of `paperboy serve` that this configuration asks for.
public final class Services {
  private Services() {}

  /// Made, not started; none when nothing is configured.
  public static List<Service> of(Premises premises) {
    List<Service> services = new ArrayList<>();
    return services;
  }
}
