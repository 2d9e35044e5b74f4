/// Benchmarks: how fast the engine is. They measure; no test asserts a time.
@NullMarked
package keepup.bench;

import org.jspecify.annotations.NullMarked;
