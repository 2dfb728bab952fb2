import { ENTITY_KINDS, type EntityKind } from '#lib/facts/model/entity.ts';
import type { MapScene } from '../../scene/places/on-map.ts';

/** Stands under every map. */
export const OUTLINES_NOTE =
	'Outlines: borders as they are held today (Natural Earth), for finding one’s way only. They say nothing of the day shown, nor of who claims what.';

const NAMES: Readonly<Record<EntityKind, readonly [string, string]>> = {
	state: ['state', 'states'],
	leader: ['leader', 'leaders'],
	ideology: ['ideology', 'ideologies'],
	conflict: ['conflict', 'conflicts'],
	organisation: ['organisation', 'organisations'],
	group: ['group', 'groups']
};

/** `12 ideologies, 1 organisation`, and how many relationships lead there; undefined where everything has a place. */
export function wordUnplaced({ unplaced, unplacedTies }: MapScene): string | undefined {
	if (unplaced.length === 0) return undefined;
	const kinds = ENTITY_KINDS.flatMap((kind) => {
		const count = unplaced.filter((entity) => entity.kind === kind).length;
		return count === 0 ? [] : `${String(count)} ${NAMES[kind][count === 1 ? 0 : 1]}`;
	});
	const ties =
		unplacedTies === 0
			? ''
			: `, with ${String(unplacedTies)} ${unplacedTies === 1 ? 'relationship' : 'relationships'}`;
	return `Not on the map: ${kinds.join(', ')}${ties}`;
}
