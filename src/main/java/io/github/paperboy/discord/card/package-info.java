/// What is shown in Discord, as data: cards made of blocks, within Discord's limits, with every
/// text from outside escaped. Pure: nothing here knows how a card is sent.
@NullMarked
package io.github.paperboy.discord.card;

import org.jspecify.annotations.NullMarked;
