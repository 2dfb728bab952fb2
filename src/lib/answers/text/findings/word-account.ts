import type { Contest } from '../../findings/proxies/contest.ts';
import { isAlleged } from '../../findings/proxies/deed.ts';
import { findRelationship } from '../../graph/graph.ts';
import { passingClaims } from '../../graph/filters/passes.ts';
import { joinWords } from '../list.ts';
import { possessive } from '../name-entity.ts';
import { speakerName, type Telling } from '../telling.ts';

/** Speakers named at most for one contest. */
const MOST_SPEAKERS = 3;

/** By whose word alone a contest stands whose backing nobody states as a fact that can be judged: `by Ukraine’s account alone`, `as Aaland and Borduria allege`. */
export function wordAccount(telling: Telling, { backers }: Contest): string {
	const sides = backers.map(({ ties }) => {
		const all = ties.flatMap((id) => findRelationship(telling.graph, id) ?? []);
		return { all, alleged: all.filter((tie) => isAlleged(tie, telling.filters)) };
	});
	// A side that something surer carries, too, owes nobody its being told.
	const owing = sides.filter(({ all, alleged }) => alleged.length === all.length);
	const ties = (owing.length > 0 ? owing : sides).flatMap(({ alleged }) => alleged);
	const claims = ties.flatMap((tie) => passingClaims(tie, telling.filters));
	const names = [...new Set(claims.map((claim) => speakerName(telling, claim)))];
	const [only] = names;
	if (only === undefined) return 'as is alleged';
	if (names.length === 1) return `by ${possessive(only)} account alone`;
	const said = names.slice(0, MOST_SPEAKERS);
	return `as ${joinWords(said.length < names.length ? [...said, 'others'] : said)} allege`;
}
