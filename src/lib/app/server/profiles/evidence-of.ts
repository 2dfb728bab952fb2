import { compareGrades, formatGrade, type Grade } from '#lib/facts/model/grade.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { wordEvidence } from '#lib/answers/text/words.ts';
import type { Evidence } from '../../explorer/profiles/profile.ts';
import { wordTie } from '../../explorer/word-tie.ts';
import { latestFirst } from './held.ts';

/** Contested ties that are named, and sources. */
const MOST = 12;

/** On what an entity's ties rest; `number` gives a source its number on the page. */
export function evidenceOf(
	graph: Graph,
	ties: readonly Attested[],
	number: (source: string) => number
): Evidence {
	const bySource = new Map<string, number>();
	const grades = new Map<string, { readonly grade: Grade; count: number }>();
	for (const tie of ties) {
		for (const { source } of tie.claims) bySource.set(source, (bySource.get(source) ?? 0) + 1);
		const own = grades.get(formatGrade(tie.grade)) ?? { grade: tie.grade, count: 0 };
		own.count += 1;
		grades.set(formatGrade(tie.grade), own);
	}
	const contested = ties.filter(({ evidence }) => evidence.state !== 'supported');
	return {
		ties: ties.length,
		claims: ties.reduce((sum, { claims }) => sum + claims.length, 0),
		sources: bySource.size,
		grades: [...grades.values()]
			.sort((a, b) => compareGrades(a.grade, b.grade))
			.map(({ grade, count }) => ({ grade: formatGrade(grade), count })),
		contested: [...contested]
			.sort(latestFirst)
			.slice(0, MOST)
			.map((tie) => ({
				id: tie.id,
				words: wordTie(graph, tie, undefined),
				how: wordEvidence(tie.evidence)
			})),
		contestedInAll: contested.length,
		most: [...bySource]
			.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
			.slice(0, MOST)
			.map(([source, claims]) => ({ number: number(source), claims }))
	};
}
