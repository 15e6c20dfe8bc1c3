/// Papers from arXiv: the daily announcements (RSS), the harvest of all metadata (OAI-PMH) and
/// single papers by id or by search (Atom). Thank you to arXiv for use of its open access
/// interoperability; nothing here is endorsed by it.
@NullMarked
package io.github.paperboy.source.arxiv;

import org.jspecify.annotations.NullMarked;
