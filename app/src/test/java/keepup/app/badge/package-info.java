@NullMarked
package keepup.app.badge;

import org.jspecify.annotations.NullMarked;
