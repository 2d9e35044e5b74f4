@NullMarked
package keepup.app.worksheet;

import org.jspecify.annotations.NullMarked;
