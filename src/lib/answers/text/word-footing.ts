import { fromDay } from '#lib/facts/model/partial-date.ts';
import type { Path, Step, Strand } from '../graph/answer.ts';
import { kindOf } from '../graph/graph.ts';
import { attestedBehind } from '../graph/signs/behind.ts';
import { joinWords } from './list.ts';
import type { Telling } from './telling.ts';
import { BASIS_WORDS } from './words.ts';

const LAYERS_BORNE = [
	{ layer: 'act', words: BASIS_WORDS.act },
	{ layer: 'obligation', words: BASIS_WORDS.obligation },
	{ layer: 'declaration', words: BASIS_WORDS.declaration }
] as const;

/** What a side rests on, with the year where it was only last observed: deeds in this contest stand alone; whatever is weaker is named with all that bears it. Undefined where nothing signed does. */
export function wordFooting(telling: Telling, best: Path): string | undefined {
	if (best.basis === 'none') return undefined;
	if (best.basis === 'act-in-contest')
		return `${BASIS_WORDS['act-in-contest']}${lastObserved(telling, best)}`;
	const bearing = best.steps
		.flatMap(({ strands }) => strands)
		.filter(({ sign, standing }) => sign !== '0' && (best.lastObserved || standing === 'in-force'));
	const words = LAYERS_BORNE.filter(({ layer }) =>
		bearing.some((strand) => layerOf(telling, strand) === layer)
	).map(({ words: borne }) => borne);
	return words.length === 0 ? undefined : `${joinWords(words)}${lastObserved(telling, best)}`;
}

function layerOf({ graph }: Telling, strand: Strand) {
	if (strand.derived !== undefined) return 'obligation';
	return kindOf(graph, attestedBehind(graph, strand)[0]).layer;
}

/** A finding that rests on ties last observed says when. */
function lastObserved(telling: Telling, { lastObserved: isLast, steps }: Path): string {
	const year = isLast ? lastObservedYear(telling, steps) : undefined;
	return year === undefined ? '' : ` (last observed in ${String(year)})`;
}

/** The earliest year in which what decides one of these steps was last observed. */
export function lastObservedYear({ graph }: Telling, steps: readonly Step[]): number | undefined {
	const horizons = steps
		.filter((step) => step.lastObserved)
		.flatMap(({ strands }) => strands.filter(({ decides }) => decides))
		.flatMap((strand) => attestedBehind(graph, strand))
		.flatMap(({ period }) => period.horizon ?? []);
	return horizons.length === 0 ? undefined : fromDay(Math.min(...horizons) - 1).year;
}
