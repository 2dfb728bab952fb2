import type { TieChange, Turn } from '#lib/answers/findings/changes/changes.ts';
import { findRelationship, kindOf, type Graph } from '#lib/answers/graph/graph.ts';
import type { ChangesAnswered } from '#lib/answers/text/answered.ts';
import type { Prose } from '#lib/answers/text/prose.ts';
import { wordDay } from '#lib/answers/text/word-date.ts';
import { SIGN_WORDS } from '#lib/answers/text/words.ts';
import { highlightsOfChange, highlightsOfTurn } from './highlights.ts';
import { nameOf } from './name-of.ts';
import type { Result } from './result.ts';

/** What a change is called where it is listed. */
export const CHANGE_NAMES = {
	appeared: 'appeared',
	ended: 'ended',
	suspended: 'suspended',
	resumed: 'resumed',
	lapsed: 'last observed since',
	passed: 'came and went'
} as const;

/** Turns first, as the answer tells them, then each changed tie. */
export function changeResults(graph: Graph, { changes, told }: ChangesAnswered): Result[] {
	const { ties, turns } = changes;
	return [
		...turns.map((turn, index) => turnResult(graph, turn, told[ties.length + index] ?? [])),
		...ties.flatMap((change, index) => tieResult(graph, change, told[index] ?? []) ?? [])
	];
}

function turnResult(graph: Graph, turn: Turn, told: Prose): Result {
	const { between, before, after } = turn;
	const wordSign = (sign: Turn['before']) => (sign === '0' ? 'no sign' : SIGN_WORDS[sign]);
	return {
		key: `turn ${between.join(' ')}`,
		title: between.map((id) => nameOf(graph, id)).join(' – '),
		detail: `turned: ${wordSign(before)} to ${wordSign(after)}`,
		told,
		highlights: highlightsOfTurn(graph, turn),
		selection: { what: 'bundle', between }
	};
}

function tieResult(graph: Graph, change: TieChange, told: Prose): Result | undefined {
	const tie = findRelationship(graph, change.relationship);
	if (tie === undefined) return undefined;
	const arrow = tie.mutual ? '–' : '→';
	const when =
		change.on === undefined || !Number.isFinite(change.on) ? '' : `, ${wordDay(change.on)}`;
	return {
		key: tie.id,
		title: `${nameOf(graph, tie.from)} ${arrow} ${nameOf(graph, tie.to)}`,
		detail: `${kindOf(graph, tie).label} · ${CHANGE_NAMES[change.kind]}${when}`,
		told,
		highlights: highlightsOfChange(graph, change),
		selection: { what: 'relationship', id: tie.id }
	};
}
