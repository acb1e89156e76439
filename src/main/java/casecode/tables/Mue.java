package casecode.tables;

import casecode.model.Mai;

/**
 * A medically unlikely edit of one code in one setting.
 *
 * @param value the units above which CMS denies
 * @param mai what the value is held against
 */
public record Mue(int value, Mai mai, String rationale, Edition edition) {}
