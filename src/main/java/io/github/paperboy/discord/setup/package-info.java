/// How the bot is set up at Discord: the link that invites it with all it needs, and what is wrong
/// with its token, intents and permissions, in words with the remedy. Asks Discord's REST interface
/// without connecting; changes nothing there.
@NullMarked
package io.github.paperboy.discord.setup;

import org.jspecify.annotations.NullMarked;
