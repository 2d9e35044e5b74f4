/// What a trial shows about an intervention, and how sure that is: effects, multilevel models,
/// pooling, designs, and what may be published without telling about a child.
@NullMarked
package keepup.evidence;

import org.jspecify.annotations.NullMarked;
