@NullMarked
package keepup.fluency;

import org.jspecify.annotations.NullMarked;
