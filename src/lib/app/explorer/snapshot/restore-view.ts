import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { SnapshotFile } from '#lib/exchange/snapshot/snapshot-file.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import type { Scene } from '#lib/picture/scene/scene.ts';
import type { DecodedView } from '#lib/picture/view/address.ts';
import { decodeView } from '#lib/picture/view/decode-view.ts';
import { isWide } from '#lib/picture/view/landmarks.ts';
import { placeEntities } from '#lib/picture/view/open-entities.ts';
import type { View } from '#lib/picture/view/view.ts';
import { without } from '#lib/picture/view/without.ts';
import { addressReader } from '../address-reader.ts';
import type { World } from '../world.ts';

/** World units by which a place may differ and still be the same: links round to whole ones. */
const SAME_PLACE = 1;

/**
 * The view that a snapshot shows, on today's facts. Where these would draw other
 * entities, or put them elsewhere, the file's own are pinned: the picture stays
 * as it was saved, whatever was laid out or added since.
 */
export function restoreView(
	file: Pick<SnapshotFile, 'view' | 'positions'>,
	world: World,
	today: PartialDate
): DecodedView {
	const url = new URL(file.view, 'https://snapshot.invalid/');
	const { view, problems } = decodeView(url, addressReader(world));
	// What has changed since is told of the file; the view is one of today's facts now.
	const scoped = pinScope(without(without(view, 'madeAt'), 'madeOn'), file, world, today);
	return { view: pinPlaces(scoped, file, buildScene(world.graph, scoped, today)), problems };
}

/** The landmarks of today's facts may be others than those that were drawn. */
function pinScope(
	view: View,
	{ positions }: Pick<SnapshotFile, 'positions'>,
	{ graph }: World,
	today: PartialDate
): View {
	if (view.scope === 'all' || !isWide(view)) return view;
	const now = buildScene(graph, view, today).entities;
	const isSame = now.length === positions.size && now.every(({ id }) => positions.has(id));
	if (isSame) return view;
	return { ...view, scope: [...positions.keys()].filter((id) => graph.indexOfEntity.has(id)) };
}

function pinPlaces(view: View, { positions }: Pick<SnapshotFile, 'positions'>, scene: Scene): View {
	const places = new Map<string, Point>();
	for (const { id, at } of scene.entities) {
		const was = positions.get(id);
		if (was !== undefined && !view.moved.has(id) && isElsewhere(was, at)) places.set(id, was);
	}
	if (places.size === 0) return view;
	// Once one is placed, a list is not arranged by itself any more: all keep their place.
	const all = view.scope === 'all' || isWide(view) ? places : withoutMoved(positions, view, scene);
	return placeEntities(view, all);
}

function withoutMoved(
	positions: ReadonlyMap<string, Point>,
	{ moved }: View,
	{ entities }: Scene
): Map<string, Point> {
	return new Map(
		entities.flatMap(({ id }): [string, Point][] => {
			const at = positions.get(id);
			return at === undefined || moved.has(id) ? [] : [[id, at]];
		})
	);
}

function isElsewhere(a: Point, b: Point): boolean {
	return Math.abs(a.x - b.x) > SAME_PLACE || Math.abs(a.y - b.y) > SAME_PLACE;
}
