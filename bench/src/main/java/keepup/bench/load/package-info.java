/// Class checks sent to the running application at a fixed rate: how long they take, and whether
/// any is lost. `docs/load.md` says what came out.
@NullMarked
package keepup.bench.load;

import org.jspecify.annotations.NullMarked;
