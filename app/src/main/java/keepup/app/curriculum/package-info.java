/// The curriculum that the pages speak of, read once, and every question of a check placed once.
@NullMarked
package keepup.app.curriculum;

import org.jspecify.annotations.NullMarked;
