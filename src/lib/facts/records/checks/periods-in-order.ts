import { dayAfter, firstDay, shift, unitOf, type PartialDate } from '../../model/partial-date.ts';
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
	if (since === undefined || until === undefined || !isBefore(until, since)) return [];
	return [
		problemAt(
			place([...path, 'until']),
			'period-reversed',
			`It ends ("${until.text}") before it begins ("${since.text}"): mend one of the two dates.`
		)
	];
}

function unordered(before: Dated | undefined, episode: Dated, place: Place): Problem[] {
	const [earlier, later] = [before?.since, episode.since];
	if (earlier === undefined || later === undefined || !isBefore(later, earlier)) return [];
	return [
		problemAt(
			place,
			'period-reversed',
			`Episodes stand in order of time: this one ("${later.text}") begins before the one above it ("${earlier.text}").`
		)
	];
}

/** Whether the first date certainly lies before the second, whatever days they mean, `~` counted. */
export function isBefore(first: PartialDate, second: PartialDate): boolean {
	const latest = dayAfter(first);
	const earliest = firstDay(second);
	return (
		(first.approximate ? shift(latest, unitOf(first), 1) : latest) <=
		(second.approximate ? shift(earliest, unitOf(second), -1) : earliest)
	);
}
