/// Where papers are found. The port is [PaperIndex]; engines are sub-packages that pass one
/// contract test. An index is derived data: it can be rebuilt from the stored papers at any time.
@NullMarked
package io.github.paperboy.index;

import org.jspecify.annotations.NullMarked;
