import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { Told } from '../compiled/compiled.ts';
import { readDate } from '../compiled/read-date.ts';
import type { Located } from '../place.ts';
import type { WrittenEntity } from '../schemas/entity-schema.ts';
import type { Written } from '../written.ts';
import { addContests } from './add-contests.ts';
import { joinTold, type JoinedTold } from './join-told.ts';

/**
 * Editors' entities and compiled ones as one list. What an editor wrote stays as it is;
 * it gains the seats that datasets know where it names none, and a conflict the pairs and
 * episodes that they tell of it beside its own.
 */
export function joinEntities(
	{ entities: edited, listed }: Pick<Written, 'entities' | 'listed'>,
	told: readonly Told[]
): Located<WrittenEntity>[] {
	const joined = joinTold(told);
	// Malformed records too: what they are called is taken.
	const known = new Set(listed.flatMap(({ room, id }) => (room === 'entities' ? id : [])));
	return [
		...edited.map((record) => {
			const also = joined.get(record.value.id);
			return also === undefined ? record : { ...record, value: addTold(record.value, also) };
		}),
		...[...joined.values()]
			.filter(({ entity }) => !known.has(entity.id))
			.map((each) => ({ value: entityOf(each), place: () => each.place }))
	];
}

function addTold(edited: WrittenEntity, also: JoinedTold): WrittenEntity {
	const seated = edited.seats === undefined ? { ...edited, ...seatsOf(also) } : edited;
	if (seated.kind !== 'conflict') return seated;
	const told = addContests(seated, also);
	return seated.where === undefined ? { ...told, ...whereOf(also) } : told;
}

function seatsOf({ seats }: JoinedTold): Pick<WrittenEntity, 'seats'> {
	return seats.length === 0 ? {} : { seats: [...seats] };
}

function whereOf({ where }: JoinedTold): { where?: string[] } {
	return where.length === 0 ? {} : { where: [...where] };
}

/** An entity that no editor has written. */
function entityOf(told: JoinedTold): WrittenEntity {
	const { entity, sources, contests } = told;
	const common = {
		id: entity.id,
		label: entity.label,
		aliases: [...entity.aliases],
		summary: entity.summary,
		...dateAt('since', entity.since),
		...dateAt('until', entity.until),
		sources: [...sources],
		...seatsOf(told),
		status: []
	};
	switch (entity.kind) {
		case 'state':
			return {
				...common,
				kind: entity.kind,
				...(entity.flag === undefined ? {} : { flag: entity.flag })
			};
		case 'leader':
			return { ...common, kind: entity.kind, role: entity.role ?? 'office-holder' };
		case 'conflict':
			return { ...common, kind: entity.kind, ...contests, ...whereOf(told) };
		case 'organisation':
			return { ...common, kind: entity.kind };
		case 'ideology':
		case 'group':
			return { ...common, kind: entity.kind };
		default:
			return entity.kind satisfies never;
	}
}

function dateAt(key: 'since' | 'until', text: CompiledEntity['since']) {
	const date = text === undefined ? undefined : readDate(text);
	return date === undefined ? {} : { [key]: date };
}
