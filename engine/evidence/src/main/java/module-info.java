/// What a trial shows about an intervention: effects, uncertainty, pooling, designs, disclosure
/// control.
module keepup.evidence {
  requires static org.jspecify;
  requires hipparchus.core;
  requires hipparchus.optim;

  exports keepup.evidence;
}
