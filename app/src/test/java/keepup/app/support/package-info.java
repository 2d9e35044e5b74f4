@NullMarked
package keepup.app.support;

import org.jspecify.annotations.NullMarked;
