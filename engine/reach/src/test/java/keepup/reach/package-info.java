@NullMarked
package keepup.reach;

import org.jspecify.annotations.NullMarked;
