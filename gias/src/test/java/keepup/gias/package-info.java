@NullMarked
package keepup.gias;

import org.jspecify.annotations.NullMarked;
