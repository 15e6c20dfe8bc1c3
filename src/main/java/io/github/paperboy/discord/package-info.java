/// The bot: commands, buttons, questions in channels. [Bot] connects; [Interactions] acknowledges
/// and hands over to a [Handler], one class for each thing people can do. Only the classes whose
/// names begin with `Jda`, [Bot], [Interactions], [Messages] and [Registration] know the library;
/// nothing of it leaves this package.
@NullMarked
package io.github.paperboy.discord;

import org.jspecify.annotations.NullMarked;
