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
 * only a conflict gains the pairs and episodes that datasets tell of it beside its own.
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
			return also === undefined || record.value.kind !== 'conflict'
				? record
				: { ...record, value: addContests(record.value, also) };
		}),
		...[...joined.values()]
			.filter(({ entity }) => !known.has(entity.id))
			.map((each) => ({ value: entityOf(each), place: () => each.place }))
	];
}

/** An entity that no editor has written. */
function entityOf({ entity, sources, contests }: JoinedTold): WrittenEntity {
	const common = {
		id: entity.id,
		label: entity.label,
		aliases: [...entity.aliases],
		summary: entity.summary,
		...dateAt('since', entity.since),
		...dateAt('until', entity.until),
		sources: [...sources],
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
			return { ...common, kind: entity.kind, ...contests };
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
