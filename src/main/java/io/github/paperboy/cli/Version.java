package io.github.paperboy.cli;

import static java.util.Objects.requireNonNullElse;

/// The version of the program, from its jar.
final class Version {
  private Version() {}

  static String of() {
    return requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");
  }
}
