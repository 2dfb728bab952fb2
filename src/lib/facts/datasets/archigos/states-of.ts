import { everMeans, meanings, type Meaning } from '../codes-in-time.ts';
import { ImportProblem } from '../import-problem.ts';
import type { Identities } from '../importer.ts';
import type { Term } from './read-terms.ts';

/** Terms coded under a number that two states share, in which the leader led only the later: Yeltsin of Russia, from August 1991. */
const OF_THE_SUCCESSOR = new Set(['RUS-1991']);

/** The states that a term was led in, each with its days; none where the term lies outside the life of the state. An unknown number stops. */
export function statesOf(term: Term, identities: Identities): Meaning[] {
	const meant = meanings(identities, 'gw', term.gw, term.since, term.until);
	if (meant.length === 0 && !everMeans(identities, 'gw', term.gw))
		throw new ImportProblem(term.line, `gwcode is “${term.gw}”, which means no state in any year.`);
	return OF_THE_SUCCESSOR.has(term.obsid) ? meant.slice(-1) : meant;
}
