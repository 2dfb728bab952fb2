import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { WrittenEntity } from '../../records/schemas/entity-schema.ts';
import type { Ruler } from '../importer.ts';

/** What has to be known of an entity to find it: curated or compiled, its life in days or coarser. */
export interface Known {
	readonly id: string;
	readonly label: string;
	readonly since?: string;
	readonly until?: string;
	readonly codes?: CompiledEntity['codes'];
}

/** What is known of a curated entity; the codes are those that its editor gave it. */
export function knownOf({ id, label, since, until, codes }: WrittenEntity): Known {
	return {
		id,
		label,
		...(since === undefined ? {} : { since: since.text }),
		...(until === undefined ? {} : { until: until.text }),
		...(codes === undefined ? {} : { codes })
	};
}

/**
 * Who "the government" of a state was, or whom a group of a dataset's (`actor`) spoke
 * for: in one dataset or all, between two dates, both inclusive, in some conflicts
 * and against some actors or in whatever it did. No two that apply to one case differ.
 */
export interface Authority {
	readonly state: string;
	readonly actor?: string;
	readonly ruler: Ruler;
	readonly dataset?: string;
	readonly conflicts?: readonly string[];
	readonly against?: readonly string[];
	readonly since?: string;
	readonly until?: string;
}
