/// A Discord on loopback: gateway and REST as the real one has them, as far as Paperboy uses them,
/// with its rules enforced. What the bot does against a rule is answered as Discord answers it and
/// kept in [FakeDiscord#violations()], so that no test can overlook it.
@NullMarked
package io.github.paperboy.testing.discord;

import org.jspecify.annotations.NullMarked;
