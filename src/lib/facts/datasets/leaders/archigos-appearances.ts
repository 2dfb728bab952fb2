import { leaderCodes } from '../archigos/leader-codes.ts';
import type { Term } from '../archigos/read-terms.ts';
import { statesOf } from '../archigos/states-of.ts';
import type { Identities } from '../importer.ts';
import type { Appearance, Years } from './appearance.ts';
import { turnName } from './turn-name.ts';

/** Leaders of Archigos that led a state of the graph. */
export function archigosAppearances(terms: readonly Term[], identities: Identities): Appearance[] {
	const codes = leaderCodes(terms);
	const groups = new Map<string, Term[]>();
	for (const term of terms) {
		const code = codes.get(term) ?? term.leadid;
		groups.set(code, [...(groups.get(code) ?? []), term]);
	}
	return [...groups].flatMap(([code, group]) => {
		const states = new Set(group.flatMap((term) => statesOf(term, identities).map(({ id }) => id)));
		const [name, ...names] = new Set(group.map(({ leader }) => turnName(leader)));
		const [years, ...others] = group.map(yearsOf);
		if (states.size === 0 || name === undefined || years === undefined) return [];
		return [
			{
				system: 'archigos-leader',
				code,
				states: [...states],
				names: [name, ...names],
				years: [years, ...others]
			}
		];
	});
}

function yearsOf({ since, until }: Term): Years {
	return { from: Number(since.slice(0, 4)), to: Number(until.slice(0, 4)) };
}
