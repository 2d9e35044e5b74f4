/// Tests of the parts that no page shows.
@NullMarked
package keepup.app.cohort;

import org.jspecify.annotations.NullMarked;
