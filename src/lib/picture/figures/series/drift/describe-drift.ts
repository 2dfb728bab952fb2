import type { DriftAnswer } from '#lib/answers/findings/drift/drift.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { joinWords } from '#lib/answers/text/list.ts';
import { labelOf } from '../../ladder/standing-entity.ts';
import { tiesOfSign } from './portions.ts';
import type { Band, BandYear } from './read-bands.ts';
import { wordSign } from './word-year.ts';

/** `Kazakhstan between Russia and Türkiye`. */
export function titleOfDrift(graph: Graph, { actor, poles }: DriftAnswer): string {
	return `${labelOf(graph, actor)} between ${joinWords(poles.map((pole) => labelOf(graph, pole)))}`;
}

/** A drift told in words, pole by pole: the stretches of its sign, and the most ties of one year. */
export function describeDrift(graph: Graph, bands: readonly Band[]): string {
	const [first, last] = [bands[0]?.years[0]?.year, bands[0]?.years.at(-1)?.year];
	if (first === undefined || last === undefined)
		return 'No tie to any of them within these filters.';
	return [
		first === last
			? `Ties in ${String(first)}.`
			: `Ties by year from ${String(first)} to ${String(last)}.`,
		...bands.map((band) => describeBand(labelOf(graph, band.pole), band))
	].join(' ');
}

function describeBand(name: string, band: Band): string {
	const { years } = band;
	if (years.every(({ portions }) => portions.length === 0))
		return `${name}: no tie within these filters.`;
	return `${name}: ${stretches(years).map(wordStretch).join(', ')}; ${wordMost(band)}.`;
}

interface Stretch {
	readonly sign: BandYear['then']['sign'];
	readonly from: number;
	readonly to: number;
}

function stretches(years: readonly BandYear[]): Stretch[] {
	const found: Stretch[] = [];
	for (const { year, then } of years) {
		const last = found.at(-1);
		if (last?.sign === then.sign && last !== undefined)
			found[found.length - 1] = { ...last, to: year };
		else found.push({ sign: then.sign, from: year, to: year });
	}
	return found;
}

function wordStretch({ sign, from, to }: Stretch): string {
	const when = from === to ? `in ${String(from)}` : `from ${String(from)} to ${String(to)}`;
	return `${wordSign(sign)} ${when}`;
}

function wordMost({ years }: Band): string {
	const sides = [
		{ sign: '+', words: 'for' },
		{ sign: '-', words: 'against' },
		{ sign: '0', words: 'without a sign' }
	] as const;
	const most = sides.flatMap(({ sign, words }) => {
		const counts = years.map(({ year, portions }) => ({ year, ties: tiesOfSign(portions, sign) }));
		const top = counts.reduce((a, b) => (b.ties > a.ties ? b : a));
		return top.ties === 0 ? [] : [`${String(top.ties)} ${words} in ${String(top.year)}`];
	});
	return `most ties in a year: ${joinWords(most)}`;
}
