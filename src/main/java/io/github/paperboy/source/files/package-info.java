/// Papers from files: saved Hugging Face Daily Papers pages, JSON lines and the JSON of the Daily
/// Papers API, plain or gzip. The way in is [SourceFiles]. Files are read as streams, so that
/// memory does not grow with their size, and what cannot be understood is refused record by record.
@NullMarked
package io.github.paperboy.source.files;

import org.jspecify.annotations.NullMarked;
