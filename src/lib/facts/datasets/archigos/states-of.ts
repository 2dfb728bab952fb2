import { everMeans, meanings, type Meaning } from '../codes-in-time.ts';
import { FIRST_YEAR } from '../coded-years/refuse-unknown.ts';
import { ImportProblem } from '../import-problem.ts';
import type { Identities } from '../importer.ts';
import type { Term } from './read-terms.ts';

/** Terms coded under a number that two states share, in which the leader led only the later: Yeltsin of Russia, from August 1991. */
const OF_THE_SUCCESSOR = new Set(['RUS-1991']);

/**
 * The states that a term was led in, each with its days; none where the term lies outside
 * the life of the state. A number unknown since 1946 stops: before, there were states
 * (Bavaria) that the table of codes leaves out.
 */
export function statesOf(term: Term, identities: Identities): Meaning[] {
	const meant = meanings(identities, 'gw', term.gw, term.since, term.until);
	const isTold = Number(term.until.slice(0, 4)) >= FIRST_YEAR;
	if (meant.length === 0 && isTold && !everMeans(identities, 'gw', term.gw))
		throw new ImportProblem(term.line, `gwcode is “${term.gw}”, which means no state in any year.`);
	return OF_THE_SUCCESSOR.has(term.obsid) ? meant.slice(-1) : meant;
}
