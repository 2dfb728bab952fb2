import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { WrittenEntity } from '../../records/schemas/entity-schema.ts';

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

/** Who "the government" of a state was, for one dataset or all, between two dates, both inclusive. */
export interface Authority {
	readonly state: string;
	readonly entity: string;
	readonly dataset?: string;
	readonly since?: string;
	readonly until?: string;
}
