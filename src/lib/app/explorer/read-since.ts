import { firstDay, parsePartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';
import { countWord } from '#lib/answers/text/list.ts';
import type { Scene } from '#lib/picture/scene/scene.ts';
import { wordTie } from './word-tie.ts';

/** A relationship that is drawn and of which claims were read after a day, in one sentence. */
export interface ReadSince {
	readonly id: string;
	readonly sentence: string;
}

/** Drawn relationships that are looked at one by one; more would hold up the picture. */
const MOST = 2000;

/**
 * Drawn relationships of which claims were read after the day (`2026-11-26`): added
 * since, or looked at again, which today's facts do not tell apart. Undefined where
 * too much is drawn for that, or the day says nothing.
 */
export function readSince(
	graph: Graph,
	{ bundles }: Pick<Scene, 'bundles'>,
	day: string
): readonly ReadSince[] | undefined {
	const date = parsePartialDate(day);
	const drawn = bundles.filter(({ derived, emphasis }) => !derived && emphasis !== 'ghost');
	const ids = [...new Set(drawn.flatMap(({ members }) => members))];
	if (date === undefined || ids.length > MOST) return undefined;
	const made = firstDay(date);
	return ids.flatMap((id): ReadSince[] => {
		const tie = findRelationship(graph, id);
		const read = tie?.claims.filter(({ checked }) => firstDay(checked) > made) ?? [];
		if (tie === undefined || read.length === 0) return [];
		return [{ id, sentence: `${wordTie(graph, tie, undefined)}: ${wordRead(tie, read)}.` }];
	});
}

function wordRead({ claims }: Attested, read: Attested['claims'][number][]): string {
	const count =
		read.length === claims.length
			? read.length === 1
				? 'its one claim'
				: `all ${countWord(read.length)} claims`
			: `${countWord(read.length)} of ${countWord(claims.length)} claims`;
	const told = [
		...(read.some(({ status }) => status === 'ended') ? ['says that it ended'] : []),
		...(read.some(({ status }) => status === 'suspended') ? ['says that it is suspended'] : []),
		...(read.some(({ stance }) => stance === 'denies') ? ['denies it'] : [])
	];
	return told.length === 0 ? count : `${count}; one ${told.join(', one ')}`;
}
