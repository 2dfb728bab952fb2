import { DECIMALS, type ComparedYear } from '../../../../findings/drift/voting/compare-poles.ts';
import { capitaliseRuns, countWord, joinRuns } from '../../../list.ts';
import type { Prose, Run, Sentence } from '../../../prose.ts';
import { citeValues } from './cite-values.ts';
import { rangesOf, wordRanges, type YearRange } from '../../../year-ranges.ts';

/** Names as runs, poles in their order. */
interface Named {
	readonly actor: Run;
	readonly poles: readonly Run[];
	/** Id of the dataset. */
	readonly source: string;
}

/** Beyond so many stretches, years are counted and not listed. */
const MOST_STRETCHES = 8;

/** Whom the actor voted nearest to: in the last year, with all distances; these in the first year; and through the years. At least one year. */
export function tellNearest(named: Named, years: readonly ComparedYear[]): Prose {
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined) return [];
	return [
		[
			{ text: 'In the UN General Assembly ' },
			named.actor,
			{ text: ' voted ' },
			...wordNearness(named, last.nearest, true),
			{ text: ` in ${String(last.year)}: the distance between ideal points was ` },
			...wordDistances(named, last),
			citeValues(named.source, last.known),
			{ text: '.' }
		],
		...(first === last
			? []
			: [
					[
						{ text: `In ${String(first.year)} it was ` },
						...wordDistances(named, first),
						citeValues(named.source, first.known),
						{ text: '.' }
					],
					tellThrough(named, years)
				])
	];
}

function tellThrough(named: Named, years: readonly ComparedYear[]): Sentence {
	const groups = new Map<
		string,
		{ readonly nearest: readonly number[]; readonly years: number[] }
	>();
	for (const { year, nearest } of years) {
		const group = groups.get(nearest.join()) ?? { nearest, years: [] };
		groups.set(nearest.join(), group);
		group.years.push(year);
	}
	const told = [...groups.values()].map((group) => ({ ...group, ranges: rangesOf(group.years) }));
	const stretches = told.reduce((sum, { ranges }) => sum + ranges.length, 0);
	const word = (ranges: readonly YearRange[], count: number) =>
		stretches > MOST_STRETCHES ? `in ${countWord(count)} years` : wordRanges(ranges);
	const span = wordRanges([{ from: years[0]?.year ?? 0, to: years.at(-1)?.year ?? 0 }]);
	const parts = told.map(({ nearest, years: own, ranges }): Run[] => [
		...wordNearness(named, nearest, false),
		{ text: told.length === 1 ? '' : ` ${word(ranges, own.length)}` }
	]);
	const lead = `in the ${countWord(years.length)} years ${span} that can be compared, it voted `;
	return capitaliseRuns([
		{ text: lead },
		...joinClauses(parts),
		{ text: told.length === 1 ? ' in each' : '' },
		citeValues(
			named.source,
			years.flatMap(({ known }) => known)
		),
		{ text: '.' }
	]);
}

/** Parts that hold an "and" themselves are told apart by commas. */
function joinClauses(parts: readonly (readonly Run[])[]): Run[] {
	return parts.flatMap((part, at) => [
		...(at === 0 ? [] : [{ text: at === parts.length - 1 ? ', and ' : ', ' }]),
		...part
	]);
}

/** `nearer to Russia than to Türkiye`, shortly `nearer to Russia`; `as near to one as to the other`; of more than two `nearest to`. */
function wordNearness({ poles }: Named, nearest: readonly number[], whole: boolean): Run[] {
	const are = nearest.flatMap((at) => poles[at] ?? []);
	const others = poles.filter((_, at) => !nearest.includes(at));
	if (poles.length > 2) return [{ text: 'nearest to ' }, ...joinRuns(are.map((name) => [name]))];
	const [one, two] = are;
	if (one === undefined) return [];
	if (two !== undefined)
		return whole
			? [{ text: 'as near to ' }, one, { text: ' as to ' }, two]
			: [{ text: 'as near to one as to the other' }];
	return [{ text: 'nearer to ' }, one, ...(whole ? [{ text: ' than to ' }, ...others] : [])];
}

/** `0.05 to Russia (81 and 88 votes) and 0.96 to Türkiye (81 and 85 votes)`. */
function wordDistances({ poles }: Named, { known }: ComparedYear): Run[] {
	return joinRuns(
		known.flatMap(({ distance, votes }, at): Run[][] => {
			const name = poles[at];
			return name === undefined
				? []
				: [
						[
							{ text: `${distance.toFixed(DECIMALS)} to ` },
							name,
							{ text: ` (${votes.join(' and ')} votes)` }
						]
					];
		})
	);
}
