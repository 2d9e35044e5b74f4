/// What devices kept while they were away, taken in exactly once.
@NullMarked
package keepup.app.sync;

import org.jspecify.annotations.NullMarked;
