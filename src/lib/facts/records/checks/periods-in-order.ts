import {
	dayAfter,
	firstDay,
	shift,
	unitOf,
	type Day,
	type PartialDate
} from '../../model/partial-date.ts';
import type { Problem } from '../../model/problem.ts';
import type { Path, Place } from '../place.ts';
import { problemAt } from '../problem-codes.ts';
import type { Check } from './check.ts';

interface Dated {
	readonly since?: PartialDate;
	readonly until?: PartialDate;
}

/** Nothing ends before it begins: claims, life spans, status claims, episodes; episodes follow each other. */
export const periodsInOrder: Check = ({ written }) => [
	...written.relationships.flatMap(({ value, place }) =>
		value.claims.flatMap((claim, index) => reversed(claim, ['claims', index], place))
	),
	...written.entities.flatMap(({ value, place }) => [
		...reversed(value, [], place),
		...value.status.flatMap((status, index) => reversed(status, ['status', index], place)),
		...(value.kind !== 'conflict'
			? []
			: value.episodes.flatMap((episode, index) => [
					...reversed(episode, ['episodes', index], place),
					...unordered(value.episodes[index - 1], episode, place(['episodes', index, 'since']))
				]))
	])
];

function reversed({ since, until }: Dated, path: Path, place: (path: Path) => Place): Problem[] {
	if (since === undefined || until === undefined) return [];
	return earliest(since) < latest(until)
		? []
		: [
				problemAt(
					place([...path, 'until']),
					'period-reversed',
					`It ends ("${until.text}") before it begins ("${since.text}"): mend one of the two dates.`
				)
			];
}

function unordered(before: Dated | undefined, episode: Dated, place: Place): Problem[] {
	const [earlier, later] = [before?.since, episode.since];
	if (earlier === undefined || later === undefined || earliest(earlier) < latest(later)) return [];
	return [
		problemAt(
			place,
			'period-reversed',
			`Episodes stand in order of time: this one ("${later.text}") begins before the one above it ("${earlier.text}").`
		)
	];
}

/** First day that the date may mean, `~` counted. */
export function earliest(date: PartialDate): Day {
	return date.approximate ? shift(firstDay(date), unitOf(date), -1) : firstDay(date);
}

/** The day after the last that the date may mean, `~` counted. */
export function latest(date: PartialDate): Day {
	return date.approximate ? shift(dayAfter(date), unitOf(date), 1) : dayAfter(date);
}
