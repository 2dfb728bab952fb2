import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { Identities } from '../importer.ts';
import { conflictEntity, type ConflictOf } from '../ucdp/conflict.ts';
import { conflictsOf } from '../ucdp/conflicts-of.ts';
import type { SupportYear } from './read-support.ts';

/** The conflict of an id, as far as this dataset tells of it: by name alone. */
export function conflictId(row: SupportYear, identities: Identities): string {
	return conflictEntity(conflictOf(row), String(row.year), identities).id;
}

/** Conflicts that are not known yet, with their pairs: later releases of UCDP's other datasets have dropped some. */
export function unknownConflicts(
	rows: readonly SupportYear[],
	identities: Identities
): CompiledEntity[] {
	const unknown = rows.filter(
		({ conflict, year }) => identities.find('ucdp-conflict', conflict, String(year)) === undefined
	);
	return conflictsOf(
		unknown.map((row) => {
			const [actor, opponent] = [{ ids: [row.actor.id] }, { ids: [row.opponent.id] }];
			return {
				of: conflictOf(row),
				year: row.year,
				...(row.first ? { a: actor, b: opponent } : { a: opponent, b: actor })
			};
		}),
		identities
	);
}

/** `India: Kukiland`, `Afghanistan: Government`, `Syria: Government/Rojava Kurdistan`, `Iran - Iraq`. */
function conflictOf({ conflict, location, civil }: SupportYear): ConflictOf {
	const [states = '', over = ''] = location.split(/: ?/);
	const territory = over.replace(/^Government\/?/, '');
	return {
		conflict,
		location: states.replaceAll(' - ', ', '),
		...(territory === '' ? {} : { territory }),
		over: territory === '' ? 'government' : over.startsWith('Government') ? 'both' : 'territory',
		betweenStates: !civil
	};
}
