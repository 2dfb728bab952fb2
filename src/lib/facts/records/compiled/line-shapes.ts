import { CODE_SYSTEMS } from '../../model/compiled-entity.ts';
import { ENTITY_KINDS, LEADER_ROLES } from '../../model/entity.ts';
import { MODALITIES } from '../../model/claim.ts';
import { CREDIBILITIES } from '../../model/grade.ts';
import { MEMBERSHIPS } from '../../model/relationship.ts';
import type { Shape } from './check-shape.ts';

// What lines of compiled files may hold. Importers write them, so that a plain
// table does what schemas do for what people write: tens of thousands of lines
// are read whenever anything is checked.

const period = { since: { is: 'date' }, until: { is: 'date' } } as const;

export const CLAIM_SHAPE: Shape = {
	at: { is: 'text', needed: true },
	says: { is: 'text', needed: true },
	...period,
	observed: { is: 'date' },
	credibility: { is: 'one', of: CREDIBILITIES, needed: true },
	modality: { is: 'one', of: MODALITIES },
	origin: { is: 'slug' }
};

export const OBSERVATION_SHAPE: Shape = {
	key: { is: 'text', needed: true },
	kind: { is: 'text', needed: true },
	from: { is: 'slug', needed: true },
	to: { is: 'slug', needed: true },
	mutual: { is: 'flag' },
	in: { is: 'slug' },
	against: { is: 'slug' },
	oneOf: { is: 'list', each: { is: 'text' } },
	pair: { is: 'slug' },
	side: { is: 'slug' },
	part: { is: 'one', of: ['primary', 'secondary'] },
	office: { is: 'text' },
	hold: { is: 'one', of: ['effective', 'titular'] },
	standing: { is: 'one', of: MEMBERSHIPS },
	mandate: { is: 'slug' },
	coalition: { is: 'text' },
	elements: { is: 'flag' },
	grave: { is: 'flag' },
	claim: { is: 'record', shape: CLAIM_SHAPE, needed: true }
};

export const ENTITY_SHAPE: Shape = {
	id: { is: 'slug', needed: true },
	kind: { is: 'one', of: ENTITY_KINDS, needed: true },
	role: { is: 'one', of: LEADER_ROLES },
	label: { is: 'text', needed: true },
	flag: { is: 'slug' },
	aliases: { is: 'list', each: { is: 'text' }, needed: true },
	summary: { is: 'text', needed: true },
	...period,
	codes: {
		is: 'record',
		shape: Object.fromEntries(
			CODE_SYSTEMS.map((system) => [system, { is: 'list', each: { is: 'text' } }])
		),
		needed: true
	},
	pairs: {
		is: 'list',
		each: {
			is: 'record',
			shape: {
				id: { is: 'slug', needed: true },
				sides: { is: 'list', each: { is: 'slug' }, needed: true }
			}
		}
	},
	episodes: {
		is: 'list',
		each: {
			is: 'record',
			shape: {
				id: { is: 'slug', needed: true },
				label: { is: 'text', needed: true },
				since: { is: 'date', needed: true },
				until: { is: 'date' }
			}
		}
	},
	seats: {
		is: 'list',
		each: {
			is: 'record',
			shape: {
				name: { is: 'text', needed: true },
				latitude: { is: 'number', needed: true },
				longitude: { is: 'number', needed: true },
				...period
			}
		}
	},
	where: { is: 'list', each: { is: 'slug' } },
	years: {
		is: 'list',
		each: {
			is: 'record',
			shape: {
				year: { is: 'number', needed: true },
				intensity: { is: 'one', of: ['minor', 'war'], needed: true },
				deaths: { is: 'number' }
			}
		}
	}
};
