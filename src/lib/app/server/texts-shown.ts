import { findEntity, findRelationship } from '#lib/answers/graph/graph.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import type { TextsAtHand } from '#lib/answers/text/texts.ts';
import type { View } from '#lib/picture/view/view.ts';
import type { Loaded } from './loaded-from.ts';
import { textsCited } from './texts-cited.ts';
import { textsAt, textsOf } from './texts-of.ts';

/** What the explorer's page shows of claims and sources: of the answer, the step of a briefing, and what is selected. */
export function textsShown(
	world: Loaded,
	{ selected, briefing: at }: View,
	answered: Answered | undefined
): TextsAtHand {
	const { graph } = world;
	const step = graph.snapshot.briefings.find(({ id }) => id === at?.id)?.steps[at?.step ?? 0];
	const ties = [
		...(step?.restsOn.map((address) => address.replace(/\/.*/, '')) ?? []),
		...(selected?.what === 'relationship' ? [selected.id] : [])
	];
	const entity = selected?.what === 'entity' ? findEntity(graph, selected.id) : undefined;
	const shown = [
		...(answered === undefined ? [] : [textsCited(answered, world)]),
		textsOf(
			ties.flatMap((id) => findRelationship(graph, id) ?? []),
			world
		),
		textsAt([], entity?.sources ?? [], world)
	];
	return {
		texts: new Map(shown.flatMap(({ texts }) => [...texts])),
		sources: new Map(shown.flatMap(({ sources }) => [...sources]))
	};
}
