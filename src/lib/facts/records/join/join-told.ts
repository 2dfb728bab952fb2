import type { CodeSystem, CompiledEntity } from '../../model/compiled-entity.ts';
import type { Told } from '../compiled/compiled.ts';
import type { Place } from '../place.ts';
import type { WrittenEntity } from '../schemas/entity-schema.ts';
import { readDate } from '../compiled/read-date.ts';

type WrittenConflict = Extract<WrittenEntity, { readonly kind: 'conflict' }>;

type WrittenSeat = NonNullable<WrittenEntity['seats']>[number];

/** What all datasets together tell of one entity. */
export interface JoinedTold {
	readonly entity: CompiledEntity;
	readonly place: Place;
	/** Datasets that tell of it, sorted. */
	readonly sources: readonly string[];
	readonly contests: Pick<WrittenConflict, 'pairs' | 'episodes'>;
	/** By time, of the first dataset that knows any. */
	readonly seats: readonly WrittenSeat[];
	/** States in which its conflicts are fought, sorted. */
	readonly where: readonly string[];
}

/** The files that several datasets share name no source: the codes of an entity in them do. */
const SOURCES_BY_CODE: ReadonlyMap<CodeSystem, string> = new Map([
	['archigos-leader', 'archigos-4-1'],
	['herre-leader', 'herre-leader-ideologies'],
	['factbook-leader', 'factbook-leaders']
]);
const SHARED_FILE = 'leaders';

/**
 * One entity for each id, sorted by id: the life of the dataset that dates it most
 * precisely, the names of all, and their summaries one after the other.
 */
export function joinTold(told: readonly Told[]): Map<string, JoinedTold> {
	const joined = new Map<string, JoinedTold>();
	for (const each of told) {
		const known = joined.get(each.entity.id);
		joined.set(each.entity.id, known === undefined ? alone(each) : join(known, alone(each)));
	}
	return new Map([...joined].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function alone({ dataset, entity, place }: Told): JoinedTold {
	const { pairs = [], episodes = [] } = entity;
	return {
		entity,
		place,
		sources: sourcesOf(dataset, entity),
		seats: (entity.seats ?? []).map(({ since, until, ...seat }) => ({
			...seat,
			...dated('since', since),
			...dated('until', until),
			source: dataset
		})),
		where: entity.where ?? [],
		contests: {
			pairs: pairs.map(({ id, sides: [one, other] }) => ({ id, sides: [one, other], dyads: [] })),
			episodes: episodes.flatMap(({ id, label, since, until }) => {
				const [from, to] = [readDate(since), until === undefined ? undefined : readDate(until)];
				if (from === undefined) return [];
				return [
					{ id, label, since: from, ...(to === undefined ? {} : { until: to }), source: dataset }
				];
			})
		}
	};
}

function dated(key: 'since' | 'until', text: string | undefined) {
	const date = text === undefined ? undefined : readDate(text);
	return date === undefined ? {} : { [key]: date };
}

function join(one: JoinedTold, other: JoinedTold): JoinedTold {
	const [more, less] = precision(other) > precision(one) ? [other, one] : [one, other];
	const label = more.entity.label;
	return {
		place: more.place,
		entity: {
			...more.entity,
			aliases: [
				...new Set([...more.entity.aliases, less.entity.label, ...less.entity.aliases])
			].filter((alias) => alias !== label),
			summary: [...new Set([more.entity.summary, less.entity.summary])].join(' ')
		},
		seats: one.seats.length > 0 ? one.seats : other.seats,
		where: [...new Set([...one.where, ...other.where])].sort(),
		sources: [...new Set([...one.sources, ...other.sources])].sort(),
		contests: {
			pairs: firstById([...one.contests.pairs, ...other.contests.pairs]),
			episodes: allEpisodes([...one.contests.episodes, ...other.contests.episodes])
		}
	};
}

/** How many characters of dates a dataset gives: a day says more than a year, an end more than none. */
function precision({ entity: { since = '', until = '' } }: JoinedTold): number {
	return since.length + until.length;
}

function firstById<T extends { readonly id: string }>(members: readonly T[]): T[] {
	const first = new Map<string, T>();
	for (const member of members) if (!first.has(member.id)) first.set(member.id, member);
	return [...first.values()];
}

/** An editor's conflict may be several coded ones, whose episodes began in one year and are called alike. */
function allEpisodes(episodes: WrittenConflict['episodes']): WrittenConflict['episodes'] {
	const named = new Map<string, WrittenConflict['episodes'][number]>();
	for (const episode of episodes) {
		let [id, count] = [episode.id, 1];
		while (named.has(id) && named.get(id)?.since.text !== episode.since.text)
			id = `${episode.id}-${String(++count)}`;
		if (!named.has(id)) named.set(id, { ...episode, id });
	}
	return [...named.values()];
}

function sourcesOf(dataset: string, { codes }: CompiledEntity): string[] {
	if (dataset !== SHARED_FILE) return [dataset];
	return [...SOURCES_BY_CODE].flatMap(([system, source]) =>
		codes[system] === undefined ? [] : source
	);
}
