import type { StateCodes } from '../codes/parse-codes.ts';
import type { CodeSystem } from '../../model/compiled-entity.ts';
import type { Identities } from '../importer.ts';
import { authorityFor } from './authority-for.ts';
import { isWithin, lastDayOf } from './day-range.ts';
import type { Authority, Known } from './known.ts';
import { meaningsOf } from './meanings-of.ts';
import { namer } from './namer.ts';

/** What identities are made from. */
export interface Registers {
	readonly states: readonly StateCodes[];
	/** Curated and compiled entities. Of those with one id the first gives the label, and the first that has a date the life. */
	readonly entities: readonly Known[];
	readonly authorities?: readonly Authority[];
	/** Ids given in earlier runs, by key, and ids that are taken by something else. */
	readonly named?: ReadonlyMap<string, string>;
	readonly taken?: Iterable<string>;
}

/** Whom codes mean, by tables of codes and what is known of the entities. A code means an entity only within its life. */
export function identitiesOf(registers: Registers): Identities {
	const authorities = registers.authorities ?? [];
	const lives = livesOf(registers.entities);
	const meanings = meaningsOf(registers.states, registers.entities);
	const labels = new Map<string, string>();
	for (const { id, label } of [...registers.entities, ...registers.states])
		if (!labels.has(id)) labels.set(id, label);
	const name = namer(
		new Set([...labels.keys(), ...(registers.taken ?? [])]),
		registers.named ?? new Map<string, string>()
	);
	return {
		find(system: CodeSystem, code: string, when: string) {
			const day = lastDayOf(when);
			return meanings
				.get(system)
				?.get(code)
				?.find(({ entity, since, until }) => {
					const life = lives.get(entity);
					return isWithin(day, since, until) && isWithin(day, life?.since, life?.until);
				})?.entity;
		},
		government(state, dataset, when, as) {
			const found = authorityFor(authorities, { of: { state }, dataset, when, as });
			return found?.ruler ?? { entity: state };
		},
		spokenFor(actor, dataset, when, as) {
			const ruler = authorityFor(authorities, { of: { actor }, dataset, when, as })?.ruler;
			return ruler !== undefined && 'entity' in ruler ? ruler.entity : undefined;
		},
		name(label, key) {
			const id = name(label, key);
			if (!labels.has(id)) labels.set(id, label);
			return id;
		},
		label(id) {
			const label = labels.get(id);
			if (label === undefined) throw new RangeError(`No entity is known by the id "${id}".`);
			return label;
		}
	};
}

function livesOf(entities: readonly Known[]): Map<string, Pick<Known, 'since' | 'until'>> {
	const lives = new Map<string, Pick<Known, 'since' | 'until'>>();
	for (const { id, since, until } of entities)
		if (!lives.has(id) && (since !== undefined || until !== undefined))
			lives.set(id, {
				...(since === undefined ? {} : { since }),
				...(until === undefined ? {} : { until })
			});
	return lives;
}
