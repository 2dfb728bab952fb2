import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { Identities } from '../importer.ts';
import { KEPT } from './organisations.ts';

/** The entity of an abbreviation that is kept; of curated ones only the id, with an empty label. */
export function nameOrganisation(abbreviation: string, identities: Identities): CompiledEntity {
	const kept = KEPT.get(abbreviation);
	if (kept === undefined) throw new RangeError(`"${abbreviation}" is not kept.`);
	const plain = { kind: 'organisation', aliases: [abbreviation], codes: {} } as const;
	if ('id' in kept) return { ...plain, id: kept.id, label: '', summary: '' };
	return {
		...plain,
		id: identities.name(kept.label, `factbook ${kept.label}`),
		label: kept.label,
		aliases: kept.label === abbreviation ? kept.aliases : [abbreviation, ...kept.aliases],
		summary: kept.summary
	};
}
