/// Tests of the parts that no page shows.
@NullMarked
package keepup.app.sitting;

import org.jspecify.annotations.NullMarked;
