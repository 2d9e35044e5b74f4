@NullMarked
package keepup.course;

import org.jspecify.annotations.NullMarked;
