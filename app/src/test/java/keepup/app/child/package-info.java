/// Tests of the parts that no page shows.
@NullMarked
package keepup.app.child;

import org.jspecify.annotations.NullMarked;
