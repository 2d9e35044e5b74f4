@NullMarked
package keepup.tracing;

import org.jspecify.annotations.NullMarked;
