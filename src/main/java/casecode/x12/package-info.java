/**
 * Claims in X12 837P (005010X222A1). The segments are cut here: StAEDI 1.26.0, the one library that
 * would fit, cannot read on after a broken segment, and a broken one must not cost the rest.
 */
package casecode.x12;
