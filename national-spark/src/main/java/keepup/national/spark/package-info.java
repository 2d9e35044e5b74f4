/// The national picture on Apache Spark: the same questions, for records that one machine cannot
/// hold. Nothing else depends on this, and no other program has Spark on its class path.
@NullMarked
package keepup.national.spark;

import org.jspecify.annotations.NullMarked;
