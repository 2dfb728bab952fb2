import type { EntityKind } from '../../model/entity.ts';
import { fromVotingRows } from '../../model/voting-rows.ts';
import type { Problem } from '../../model/problem.ts';
import { suggest } from '../nearest.ts';
import { problemAt } from '../problem-codes.ts';
import type { WrittenSource } from '../schemas/source-schema.ts';
import type { OnLine, ReadSeries } from './read-series.ts';
import type { SeriesLine } from './series-schema.ts';

/** What a series may name. */
export interface Known {
	readonly entities: ReadonlyMap<string, EntityKind>;
	readonly sources: ReadonlyMap<string, Pick<WrittenSource, 'horizon'>>;
}

/** What one line of a series cannot know alone: states and source exist, ids and years are in order, no value lies past the horizon. */
export function checkSeries({ head, states }: ReadSeries, known: Known): Problem[] {
	return [
		...(head === undefined ? [] : checkHead(head, known)),
		...states.flatMap((state, index) => [
			...checkState(state, known),
			...checkOrder(state, states[index - 1]),
			...checkYears(state, head?.value.horizon.year ?? Infinity)
		])
	];
}

function checkHead({ value, place }: NonNullable<ReadSeries['head']>, known: Known): Problem[] {
	const source = known.sources.get(value.source);
	if (source === undefined) {
		const message = `No source has the id "${value.source}": a dataset needs its record in sources/.${suggest(value.source, known.sources.keys())}`;
		return [problemAt(place, 'unknown-source', message)];
	}
	if (source.horizon === undefined || source.horizon.text === value.horizon.text) return [];
	const message = `The series looks as far as ${value.horizon.text}, its source "${value.source}" as far as ${source.horizon.text}: give the source the horizon of the release that was imported.`;
	return [problemAt(place, 'dates-disagree', message)];
}

function checkState({ value: { state }, place }: OnLine<SeriesLine>, known: Known): Problem[] {
	const kind = known.entities.get(state);
	if (kind === 'state') return [];
	if (kind !== undefined) {
		const message = `"${state}" is no state but a record of kind ${kind}: only states vote in the General Assembly.`;
		return [problemAt(place, 'series-of-no-state', message)];
	}
	const message = `No entity has the id "${state}".${suggest(state, known.entities.keys())}`;
	return [problemAt(place, 'unknown-entity', message)];
}

function checkOrder(
	{ value: { state }, place }: OnLine<SeriesLine>,
	before: OnLine<SeriesLine> | undefined
): Problem[] {
	if (before === undefined || before.value.state < state) return [];
	return before.value.state === state
		? [problemAt(place, 'duplicate-id', `"${state}" has a second series here: keep one.`)]
		: [problemAt(place, 'not-sorted', `"${state}" stands after "${before.value.state}".`)];
}

function checkYears({ value, place }: OnLine<SeriesLine>, horizon: number): Problem[] {
	const years = fromVotingRows(value.rows).map(({ year }) => year);
	const at = years.findIndex((year, index) => index > 0 && year <= (years[index - 1] ?? 0));
	const past = years.find((year) => year > horizon);
	return [
		...(at === -1
			? []
			: [
					problemAt(
						place,
						'not-sorted',
						`${String(years[at])} of "${value.state}" stands after ${String(years[at - 1])}: each year stands once, in order.`
					)
				]),
		...(past === undefined
			? []
			: [
					problemAt(
						place,
						'dates-disagree',
						`"${value.state}" has a value of ${String(past)}, past the horizon of the series.`
					)
				])
	];
}
