import type { Family } from '#lib/facts/model/vocabulary.ts';
import { findRelationship, type Graph } from '#lib/answers/graph/graph.ts';
import { wordPeriods } from '#lib/answers/text/word-period.ts';
import { SIGN_WORDS } from '#lib/answers/text/words.ts';
import type { SceneBundle, SceneEntity } from '#lib/picture/scene/scene.ts';
import { wordLineChange } from './word-change.ts';

/** An entity as the outline says it: `Türkiye, state, 5 lines, in focus`. Without its name where that stands beside it. */
export function wordSceneEntity(entity: SceneEntity, lines: number, named = true): string {
	return [
		...(named ? [entity.label] : []),
		entity.kind,
		lines === 1 ? '1 line' : `${String(lines)} lines`,
		...(entity.emphasis === 'focus' ? ['in focus'] : []),
		...wordLife(entity),
		...(entity.pinned ? ['pinned'] : []),
		...(entity.more > 0 ? [`${String(entity.more)} more not drawn`] : [])
	].join(', ');
}

function wordLife({ emphasis, change }: SceneEntity): string[] {
	switch (change) {
		case undefined:
			return emphasis === 'ghost' ? ['not there on this day'] : [];
		case 'appeared':
			return ['came to be between the days'];
		case 'ended':
			return ['ceased to be between the days'];
		case 'unchanged':
			return [];
		default:
			return change satisfies never;
	}
}

const VERBS: Readonly<Record<Family, string>> = {
	support: 'supports',
	opposition: 'opposes',
	alignment: 'aligned with',
	role: 'role with'
};

/** A line seen from one of its ends: `supports Borduria: 2 relationships, contested`. */
export function wordLine(bundle: SceneBundle, from: SceneEntity, other: SceneEntity): string {
	const count = bundle.members.length;
	const marks = [
		bundle.derived
			? 'derived by a rule'
			: count === 1
				? '1 relationship'
				: `${String(count)} relationships`,
		...(bundle.change === undefined ? [] : [wordLineChange(bundle.change)]),
		...(bundle.contested ? ['contested'] : []),
		...(bundle.suspended ? ['suspended'] : []),
		...(bundle.lastObserved === undefined ? [] : [`last observed ${String(bundle.lastObserved)}`]),
		...(bundle.possible ? ['possibly, its dates are approximate'] : [])
	];
	return `${verbOf(bundle, from)} ${other.label}: ${marks.join(', ')}`;
}

/** What a line comes to and when its members hold: `positive, since 2010`. The sign of a line of roles is none. */
export function wordLineWhen(
	graph: Graph,
	{ members, sign, family, derived }: SceneBundle
): string {
	const ties = derived ? [] : members.flatMap((id) => findRelationship(graph, id) ?? []);
	const when = ties.length > MOST_DATED ? '' : wordPeriods(ties);
	return [...(family === 'role' ? [] : [SIGN_WORDS[sign]]), ...(when === '' ? [] : [when])].join(
		', '
	);
}

/** Members whose dates are read out; of more the dossier has a list. */
const MOST_DATED = 4;

function verbOf({ family, ends, a }: SceneBundle, from: SceneEntity): string {
	if (family === 'mixed') return 'for and against, with';
	const isFirst = from.id === a;
	const [mine, theirs] = isFirst ? [ends.a, ends.b] : [ends.b, ends.a];
	if (family !== 'support' && family !== 'opposition') return VERBS[family];
	if (theirs !== 'none' && mine !== 'none')
		return family === 'support' ? 'mutual support with' : 'mutual opposition with';
	if (theirs !== 'none') return VERBS[family];
	if (mine !== 'none') return family === 'support' ? 'supported by' : 'opposed by';
	return family === 'support' ? 'on one side with' : 'against';
}
