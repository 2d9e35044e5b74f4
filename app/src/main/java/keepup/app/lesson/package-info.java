/// Today's step of a class, and its exit check: chosen, printed, shown on the board.
@NullMarked
package keepup.app.lesson;

import org.jspecify.annotations.NullMarked;
