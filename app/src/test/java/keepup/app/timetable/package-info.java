/// Tests of the school's time.
@NullMarked
package keepup.app.timetable;

import org.jspecify.annotations.NullMarked;
