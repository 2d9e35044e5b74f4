@NullMarked
package keepup.app.week;

import org.jspecify.annotations.NullMarked;
