/// The command line that hubs, researchers and scripts use.
@NullMarked
package keepup.cli;

import org.jspecify.annotations.NullMarked;
