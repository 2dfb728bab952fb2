import type { Entity } from '#lib/facts/model/entity.ts';
import { dayAfter, firstDay, type Day } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { findEntity, type Graph } from '#lib/answers/graph/graph.ts';
import { tiesOf } from '#lib/answers/graph/ties.ts';
import { middleOf, type Place } from './place.ts';

/**
 * Where entities stand on a day, as far as the facts tell; who has no place is
 * left out, and nobody is given one that no fact leads to:
 *
 * - where its seat was that day, whatever it is;
 * - a leader with whom it led or served, nearest to the day;
 * - a conflict in the capital of the state it is fought in, or midway between
 *   those of several, as it is coded; else midway between the states that fight it;
 * - a group with what it is part of or what it controls, else where it fights.
 *
 * Ideologies have no place, and organisations none but a seat: the middle of
 * their members would be somewhere in the sea.
 */
export function placeEntities(
	graph: Graph,
	ids: readonly string[],
	day: Day
): ReadonlyMap<string, Place> {
	const known = new Map<string, Place | undefined>();
	const placeOf = (id: string): Place | undefined => {
		if (known.has(id)) return known.get(id);
		// What is being placed has no place yet: what belongs to each other in a circle ends here.
		known.set(id, undefined);
		const entity = findEntity(graph, id);
		const place = entity && (seatOn(entity, day) ?? placeByTies(graph, entity, day, placeOf));
		known.set(id, place);
		return place;
	};
	return new Map(
		ids.flatMap((id) => {
			const place = placeOf(id);
			return place === undefined ? [] : [[id, place]];
		})
	);
}

type PlaceOf = (id: string) => Place | undefined;

function seatOn({ seats = [] }: Entity, day: Day): Place | undefined {
	return seats.find(
		({ since, until }) =>
			(since === undefined || firstDay(since) <= day) &&
			(until === undefined || dayAfter(until) > day)
	);
}

function placeByTies(graph: Graph, entity: Entity, day: Day, placeOf: PlaceOf): Place | undefined {
	switch (entity.kind) {
		case 'leader':
			return (
				firstPlace(othersBy(graph, entity.id, ['role.leads'], day), placeOf) ??
				firstPlace(othersBy(graph, entity.id, ['role.serves'], day), placeOf)
			);
		case 'group':
			return (
				firstPlace(othersBy(graph, entity.id, ['role.part-of', 'role.controls'], day), placeOf) ??
				firstPlace(othersBy(graph, entity.id, ['role.party-to'], day), placeOf)
			);
		case 'conflict':
			return middleOf((entity.where ?? statesFighting(graph, entity.id)).flatMap(placed(placeOf)));
		case 'state':
		case 'organisation':
		case 'ideology':
			return undefined;
		default:
			return entity satisfies never;
	}
}

function firstPlace(ids: readonly string[], placeOf: PlaceOf): Place | undefined {
	for (const id of ids) {
		const place = placeOf(id);
		if (place !== undefined) return place;
	}
	return undefined;
}

function placed(placeOf: PlaceOf) {
	return (id: string): Place[] => {
		const place = placeOf(id);
		return place === undefined ? [] : [place];
	};
}

/** States on either side that are no mere helpers, by id. */
function statesFighting(graph: Graph, conflict: string): string[] {
	const states = tiesOf(graph, conflict)
		.filter(({ kind, party }) => kind === 'role.party-to' && party?.part === 'primary')
		.map(({ from }) => from)
		.filter((id) => findEntity(graph, id)?.kind === 'state');
	return [...new Set(states)].sort();
}

/** Who is at the other end of ties of these kinds, nearest to the day first, then by id. */
function othersBy(graph: Graph, id: string, kinds: readonly string[], day: Day): string[] {
	return tiesOf(graph, id)
		.filter(({ kind }) => kinds.includes(kind))
		.map((tie) => ({ other: tie.from === id ? tie.to : tie.from, away: daysAway(tie, day) }))
		.sort((a, b) => a.away - b.away || (a.other < b.other ? -1 : 1))
		.map(({ other }) => other);
}

/** Days between a day and the nearest on which a tie may hold; 0 where it does. */
function daysAway({ period }: Attested, day: Day): number {
	const away = period.spans.map(({ possible: { from, to } }) =>
		day < from ? from - day : day >= to ? day - to + 1 : 0
	);
	return Math.min(...away);
}
