import { compareGrades } from '#lib/facts/model/grade.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { SignedPair } from '../../findings/signed-pairs/pair.ts';
import { findRelationship } from '../../graph/graph.ts';
import { citeAssertions } from '../cite.ts';
import { countWord, joinRuns } from '../list.ts';
import type { Run } from '../prose.ts';
import { nameRun, type Telling } from '../telling.ts';
import { wordRemark } from './word-remark.ts';
import { counted, soMany } from './counted.ts';

/** Records cited for one pair, by their best claim. */
const MOST_CITED = 4;

/** What must be said of the sign that rests on these records, and the notes of the best graded. */
export function wordResting(telling: Telling, ids: readonly string[]): Run[] {
	const ties = ids.flatMap((id) => findRelationship(telling.graph, id) ?? []);
	const remark = wordRemark(telling, ties);
	const best = [...ties].sort((a, b) => compareGrades(a.grade, b.grade)).slice(0, MOST_CITED);
	return [...(remark === '' ? [] : [{ text: remark }]), { cite: best.flatMap(bestClaim(telling)) }];
}

function bestClaim({ window, filters }: Telling): (tie: Attested) => readonly string[] {
	return (tie) => {
		const run = citeAssertions([tie], window, filters);
		return 'cite' in run ? run.cite.slice(0, 1) : [];
	};
}

/** One of the two of a pair as the other is spoken of, with its remark and notes: `Syldavia (last observed in 2018) [2]`. */
export function wordOther(telling: Telling, pair: SignedPair, one: string): Run[] {
	const [first, second] = pair.between;
	return [nameRun(telling, one === first ? second : first), ...wordResting(telling, pair.ties)];
}

/** `five positive pairs and one negative`, `no positive pair and none negative`. */
export function wordPairs(positive: number, negative: number): string {
	const pairs = positive === 0 ? 'no positive pair' : counted(positive, 'positive pair');
	return `${pairs} and ${soMany(negative)} negative`;
}

/** After a colon, who stands against whom, at most so many; the rest counted. Nothing where nobody does. */
export function listOpposed(telling: Telling, opposed: readonly SignedPair[], most: number): Run[] {
	if (opposed.length === 0) return [];
	const told = opposed.slice(0, most).map((pair) => wordOpposed(telling, pair));
	const more = opposed.length - told.length;
	const all = more === 0 ? told : [...told, [{ text: `${countWord(more)} more` }]];
	return [{ text: ': ' }, ...joinRuns(all)];
}

/** Two opponents: `Borduria against Syldavia [2]`. */
function wordOpposed(telling: Telling, pair: SignedPair): Run[] {
	const [first] = pair.between;
	return [nameRun(telling, first), { text: ' against ' }, ...wordOther(telling, pair, first)];
}
