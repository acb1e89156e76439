/**
 * The rule book: what can be known of a study, every rule, every check, every switch; no rule stands
 * elsewhere. Its parts are those of the page of decisions that the founders keep, and comments cite
 * them by number:
 *
 * <ol>
 *   <li>nerve conduction studies: {@link casecode.rules.NerveConduction}
 *   <li>which family, the day decides: {@link casecode.rules.DayFamily}
 *   <li>complete or limited: {@link casecode.rules.LimbExtent}, {@link casecode.rules.MuscleCounting}
 *   <li>codes of limbs: {@link casecode.rules.LimbCodes}
 *   <li>muscles outside the limbs: {@link casecode.rules.RegionCodes}
 *   <li>other services: {@link casecode.rules.OtherServices}
 *   <li>modifiers: {@link casecode.rules.ModifierRules}
 *   <li>checks: {@link casecode.rules.ClaimGuards} of studies and claims, {@link
 *       casecode.rules.StudyGuards} of studies, {@link casecode.rules.LineGuards} and {@link
 *       casecode.rules.OneCode} of claims, and {@link casecode.rules.Edits} and {@link
 *       casecode.rules.LineEdits} with what may put an error right
 *   <li>where sources disagree: {@link casecode.rules.Switches}
 *   <li>time: {@link casecode.rules.Eras}; deleted codes stand in the catalog
 *   <li>the AANEM table: {@code codes/tables}, read by {@link casecode.rules.StudyGuards}
 *   <li>contradictory input: package {@code intake}
 * </ol>
 */
package casecode.rules;
