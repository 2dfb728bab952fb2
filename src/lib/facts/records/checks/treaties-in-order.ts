import type { TreatyDates } from '../../model/claim.ts';
import { problemAt } from '../problem-codes.ts';
import type { Check } from './check.ts';
import { isBefore } from './periods-in-order.ts';

/** Pairs of a treaty's dates of which the first cannot be the later. */
const ORDER = [
	['signed', 'inForce'],
	['signed', 'suspended'],
	['signed', 'denounced'],
	['signed', 'terminated'],
	['inForce', 'suspended'],
	['inForce', 'terminated'],
	['denounced', 'terminated']
] as const;

/** A treaty is signed before it is in force, in force before it is suspended or ends. */
export const treatiesInOrder: Check = ({ written }) =>
	written.relationships.flatMap(({ value, place }) =>
		value.claims.flatMap(({ treaty }, index) =>
			disordered(treaty).map(({ first, earlier, then, later }) =>
				problemAt(
					place(['claims', index, 'treaty', then]),
					'treaty-order',
					`"${then}" (${later.text}) lies before "${first}" (${earlier.text}): mend one of the two dates.`
				)
			)
		)
	);

/** Pairs of dates of one treaty that stand in the wrong order. */
export function disordered(treaty: TreatyDates | undefined) {
	return ORDER.flatMap(([first, then]) => {
		const [earlier, later] = [treaty?.[first], treaty?.[then]];
		if (earlier === undefined || later === undefined || !isBefore(later, earlier)) return [];
		return [{ first, earlier, then, later }];
	});
}
