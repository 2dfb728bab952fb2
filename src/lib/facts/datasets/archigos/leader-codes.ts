import type { Term } from './read-terms.ts';

/** Báez of the Dominican Republic has been given the leadid of King of Canada. */
const SHARED_LEADIDS: ReadonlyMap<string, string> = new Map([['42 Buenaventura Baez', '-42']]);

/** Terms of another person than the one whose name and leadid they bear: the Bildt who was born in 1820, not in 1949. */
const OF_A_NAMESAKE: ReadonlySet<string> = new Set(['SWD-1888']);

/**
 * The code that stands for each term's leader: the leadid that Archigos first
 * gave them. Some persons have several (Adamkus, born in 1926 and in 1953), and
 * some are spelled in two ways under one (Izetbegovic); hardly any state has two
 * leaders spelled alike.
 */
export function leaderCodes(terms: readonly Term[]): ReadonlyMap<Term, string> {
	const byName = new Map<string, string>();
	const byLeadid = new Map<string, string>();
	return new Map(
		terms.map((term) => {
			if (OF_A_NAMESAKE.has(term.obsid)) return [term, `${term.leadid}-${term.obsid}`];
			const name = `${term.gw} ${term.leader}`;
			const leadid = `${term.leadid}${SHARED_LEADIDS.get(name) ?? ''}`;
			const code = byName.get(name) ?? byLeadid.get(leadid) ?? leadid;
			byName.set(name, code);
			byLeadid.set(leadid, code);
			return [term, code];
		})
	);
}
