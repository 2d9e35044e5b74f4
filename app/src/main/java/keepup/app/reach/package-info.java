/// Which schools the programme has reached, and its specialists: records year by year, the national
/// register, the report.
@NullMarked
package keepup.app.reach;

import org.jspecify.annotations.NullMarked;
