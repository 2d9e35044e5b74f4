/// The curriculum that the pages speak of, read once, and every question of a check placed once;
/// its own pages; and what a school makes of it: its wording, its order and days over the year.
@NullMarked
package keepup.app.curriculum;

import org.jspecify.annotations.NullMarked;
