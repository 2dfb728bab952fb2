import type { DriftYear, PoleYear } from '#lib/answers/findings/drift/drift.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import type { DriftAnswered } from '#lib/answers/text/answered.ts';
import type { Prose } from '#lib/answers/text/prose.ts';
import { SIGN_WORDS } from '#lib/answers/text/words.ts';
import { highlightsOfTies } from '#lib/picture/scene/highlights-of-ties.ts';
import { nameOf } from './name-of.ts';
import type { Result } from './result.ts';

/** The years that some claim is about, the latest first. */
export function driftResults(graph: Graph, { drift, told }: DriftAnswered): Result[] {
	return drift.years
		.flatMap((year, index) => {
			const sentences = told[index] ?? [];
			return sentences.length === 0 ? [] : [yearResult(graph, drift.actor, year, sentences)];
		})
		.toReversed();
}

function yearResult(graph: Graph, actor: string, { year, poles }: DriftYear, told: Prose): Result {
	return {
		key: String(year),
		title: String(year),
		detail: poles.map((pole) => `${nameOf(graph, pole.pole)}: ${wordPole(pole)}`).join(' · '),
		told,
		highlights: highlightsOfTies(
			graph,
			[actor, ...poles.map(({ pole }) => pole)],
			poles.flatMap(({ relationships }) => relationships)
		)
	};
}

function wordPole({ sign }: PoleYear): string {
	if (sign === undefined) return 'no tie';
	return sign === '0' ? 'ties without a sign' : SIGN_WORDS[sign];
}
