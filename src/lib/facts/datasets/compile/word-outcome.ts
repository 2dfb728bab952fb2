import type { CompiledSeries } from '../importer.ts';
import type { Dataset } from './all-datasets.ts';
import type { Outcome } from './compile-dataset.ts';

/** What a dataset came to, in lines: counts, what was passed over by reason (most first), what was not found. */
export function wordOutcome({ id }: Dataset, { compiled, rows }: Outcome): string[] {
	const { observations, entities, series, passedOver, missing } = compiled;
	const reasons = [...passedOver].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	return [
		`${id}: ${grouped(rows)} rows, ${grouped(observations.length)} observations, ${grouped(entities.length)} entities.`,
		...(series === undefined ? [] : [wordSeries(series)]),
		...(reasons.length === 0 ? [] : ['Passed over:']),
		...reasons.map(([reason, count]) => `${grouped(count).padStart(9)}  ${reason}`),
		...(missing.length === 0
			? []
			: [`Curated, and expected in the files, but not found: ${missing.join(', ')}.`])
	];
}

function wordSeries({ voting }: CompiledSeries): string {
	const values = voting.reduce((sum, { points }) => sum + points.length, 0);
	return `${grouped(values)} yearly values of ${grouped(voting.length)} states, as a series.`;
}

/** `93,412`, on every machine. */
function grouped(count: number): string {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
