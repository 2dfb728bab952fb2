import type { Term } from './read-terms.ts';

/**
 * The code that stands for a term's leader: its leadid, or that of the first
 * leader of the same name and state. Archigos gives some persons several
 * leadids and years of birth (Bildt 1820 and 1949); no state has two leaders
 * spelled alike.
 */
export function leaderCodes(terms: readonly Term[]): ReadonlyMap<Term, string> {
	const byName = new Map<string, string>();
	return new Map(
		terms.map((term) => {
			const name = `${term.gw} ${term.leader}`;
			const code = byName.get(name) ?? term.leadid;
			byName.set(name, code);
			return [term, code];
		})
	);
}
