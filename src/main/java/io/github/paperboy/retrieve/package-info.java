/// From a question to evidence: understanding it, finding candidates, fusing and ordering them.
@NullMarked
package io.github.paperboy.retrieve;

import org.jspecify.annotations.NullMarked;
