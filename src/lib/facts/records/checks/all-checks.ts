import { briefingReferences } from './briefing-references.ts';
import type { Check } from './check.ts';
import { claimsInOrder } from './claims-in-order.ts';
import { conflictParties } from './conflict-parties.ts';
import { datesAgree } from './dates-agree.ts';
import { endsFitKind } from './ends-fit-kind.ts';
import { graded } from './graded.ts';
import { kindKeys } from './kind-keys.ts';
import { mutual } from './mutual.ts';
import { periodsInOrder } from './periods-in-order.ts';
import { references } from './references.ts';
import { retiredIds } from './retired-ids.ts';
import { seenInTime } from './seen-in-time.ts';
import { sortedLists } from './sorted-lists.ts';
import { sourced } from './sourced.ts';
import { supportInConflict } from './support-in-conflict.ts';
import { treatiesInOrder } from './treaties-in-order.ts';
import { uniqueIds } from './unique-ids.ts';

/** Those that also say something true of a record of which only a part could be read. */
export const CHECKS_OF_PARTS: readonly Check[] = [
	references,
	briefingReferences,
	endsFitKind,
	mutual,
	supportInConflict,
	conflictParties,
	kindKeys,
	periodsInOrder,
	treatiesInOrder,
	sourced,
	claimsInOrder
];

/** Every rule that records have to keep towards each other. */
export const ALL_CHECKS: readonly Check[] = [
	uniqueIds,
	sortedLists,
	retiredIds,
	...CHECKS_OF_PARTS,
	datesAgree,
	seenInTime,
	graded
];
