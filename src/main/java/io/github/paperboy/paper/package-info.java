/// What a paper is: its identity, its text and what its source says about it. Pure data, without
/// input or output; every other package builds on this one.
@NullMarked
package io.github.paperboy.paper;

import org.jspecify.annotations.NullMarked;
