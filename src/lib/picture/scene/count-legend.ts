import { FAMILIES, type Family } from '#lib/facts/model/vocabulary.ts';
import type { LegendCounts, SceneBundle, SceneEntity } from './scene.ts';

/** Counts exactly what is drawn, so that a legend never shows a dress that nobody wears. */
export function countLegend(
	entities: readonly SceneEntity[],
	bundles: readonly SceneBundle[]
): LegendCounts {
	const living = bundles.filter(({ emphasis }) => emphasis !== 'ghost');
	const relationships = new Map<Family, number>();
	for (const family of FAMILIES) {
		const count = living.reduce(
			(sum, bundle) => sum + (bundle.derived ? 0 : bundle.counts[family]),
			0
		);
		if (count > 0) relationships.set(family, count);
	}
	const marked = (is: (bundle: SceneBundle) => boolean) => living.filter(is).length;
	return {
		families: tally(living.map(({ family }) => family)),
		relationships,
		kinds: tally(entities.map(({ kind }) => kind)),
		contested: marked(({ contested }) => contested),
		derived: marked(({ derived }) => derived),
		lastObserved: marked(({ lastObserved }) => lastObserved !== undefined),
		suspended: marked(({ suspended }) => suspended),
		possible: marked(({ possible }) => possible),
		ghosts: bundles.length - living.length
	};
}

function tally<T>(values: readonly T[]): Map<T, number> {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
