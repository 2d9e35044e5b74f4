@org.jspecify.annotations.NullMarked
package keepup.evidence;
