import { isOwn } from '#lib/facts/model/own.ts';
import { FAMILIES, type Family } from '#lib/facts/model/vocabulary.ts';
import type { LegendCounts, SceneBundle, SceneEntity } from './scene.ts';

/** Counts exactly what is drawn, so that a legend never shows a dress that nobody wears. */
export function countLegend(
	entities: readonly SceneEntity[],
	bundles: readonly SceneBundle[]
): LegendCounts {
	const families = new Map<Family | 'mixed', number>();
	const relationships = new Map<Family, number>();
	const changes: Map<NonNullable<SceneBundle['change']>['state'], number> = new Map();
	const marks = { contested: 0, derived: 0, lastObserved: 0, suspended: 0, possible: 0, ghosts: 0 };
	for (const bundle of bundles) {
		if (bundle.change !== undefined) add(changes, bundle.change.state, 1);
		if (bundle.emphasis === 'ghost') {
			marks.ghosts++;
			continue;
		}
		add(families, bundle.family, 1);
		if (bundle.contested) marks.contested++;
		if (bundle.lastObserved !== undefined) marks.lastObserved++;
		if (bundle.suspended) marks.suspended++;
		if (bundle.possible) marks.possible++;
		if (bundle.derived) marks.derived++;
		else
			for (const family of FAMILIES)
				if (bundle.counts[family] > 0) add(relationships, family, bundle.counts[family]);
	}
	const kinds = new Map<SceneEntity['kind'], number>();
	const lives = new Map<'appeared' | 'ended', number>();
	for (const { kind, change } of entities) {
		add(kinds, kind, 1);
		if (change === 'appeared' || change === 'ended') add(lives, change, 1);
	}
	const own =
		entities.filter(({ id }) => isOwn(id)).length +
		bundles.filter(({ members }) => members.some(isOwn)).length;
	return {
		families,
		relationships,
		kinds,
		...marks,
		changes,
		lives,
		...(own === 0 ? {} : { own })
	};
}

function add<K>(counts: Map<K, number>, key: K, more: number): void {
	counts.set(key, (counts.get(key) ?? 0) + more);
}
