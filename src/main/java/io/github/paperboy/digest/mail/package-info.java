/// Digests by mail: [MailOutlet] sends them over SMTP, [MailConsent] sees to it that nobody gets
/// mail who has not agreed, [LinkServer] answers the links in the letters. Letters are made without
/// any I/O by [DigestLetter] and [Invitation].
@NullMarked
package io.github.paperboy.digest.mail;

import org.jspecify.annotations.NullMarked;
