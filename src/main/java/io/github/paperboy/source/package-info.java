/// Where papers come from. The port is [PaperSource]; each adapter is a sub-package named after its
/// format or service and turns foreign bytes into [io.github.paperboy.paper.Paper]s.
@NullMarked
package io.github.paperboy.source;

import org.jspecify.annotations.NullMarked;
