import type { Term } from './read-terms.ts';

/** Báez of the Dominican Republic has been given the leadid of King of Canada. */
const SHARED_LEADIDS: ReadonlyMap<string, string> = new Map([['42 Buenaventura Baez', '-42']]);

/**
 * The code that stands for each term's leader: the leadid that Archigos first
 * gave them. Some persons have several (Bildt, born in 1820 and in 1949), and
 * some are spelled in two ways under one (Izetbegovic); no state has two
 * leaders spelled alike.
 */
export function leaderCodes(terms: readonly Term[]): ReadonlyMap<Term, string> {
	const byName = new Map<string, string>();
	const byLeadid = new Map<string, string>();
	return new Map(
		terms.map((term) => {
			const name = `${term.gw} ${term.leader}`;
			const leadid = `${term.leadid}${SHARED_LEADIDS.get(name) ?? ''}`;
			const code = byName.get(name) ?? byLeadid.get(leadid) ?? leadid;
			byName.set(name, code);
			byLeadid.set(leadid, code);
			return [term, code];
		})
	);
}
