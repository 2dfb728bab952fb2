import type { PathSign, Sign } from '../../graph/answer.ts';
import type { FindingKind } from './comparison.ts';

/** The signs that a finding is named from. A side without a path has no sign. */
export interface FindingSigns {
	readonly left: PathSign | undefined;
	readonly right: PathSign | undefined;
	/** B and D are one entity. */
	readonly sameClient: boolean;
	/** A and C are one entity. */
	readonly samePatron?: boolean;
	readonly clients: Sign | undefined;
	readonly patrons: Sign | undefined;
}

/** The first row of the findings table that fits. */
export function nameFinding({
	left,
	right,
	sameClient,
	samePatron,
	clients,
	patrons
}: FindingSigns): FindingKind {
	if (left === undefined || right === undefined)
		return left === right ? 'incomplete' : 'one-sided-backing';
	if (left === 'indeterminate' || right === 'indeterminate') return 'mixed';
	if (left === '-' && right === '-') return sameClient ? 'shared-opponent' : 'opponents';
	if (left === '-' || right === '-') return 'patron-and-opponent';
	if (sameClient) return 'shared-client';
	if (samePatron === true) return 'shared-patron';
	if (clients === '-') return 'opposed-patrons';
	if (clients === 'mixed' || clients === 'turned') return 'mixed';
	if (patrons === '+') return 'aligned-patrons';
	if (patrons === '-') return 'rivals-without-contest';
	if (patrons === 'mixed' || patrons === 'turned') return 'mixed';
	if (clients === '+') return 'aligned-clients';
	return 'unconnected';
}
