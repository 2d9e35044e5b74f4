/// Tests of the parts that no page shows.
@NullMarked
package keepup.app.school;

import org.jspecify.annotations.NullMarked;
