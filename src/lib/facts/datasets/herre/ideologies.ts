import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { Identities } from '../importer.ts';
import type { Ideology } from './read-years.ts';

interface Described {
	readonly label: string;
	readonly aliases: readonly string[];
	readonly summary: string;
}

/** What Herre's three codes say, and no more: the economic ideology of a leader, not the politics of a party or state. */
const DESCRIBED: Readonly<Record<Ideology, Described>> = {
	leftist: {
		label: 'Economic left',
		aliases: ['leftist (economic)'],
		summary:
			'Economic ideology of leaders whom Herre codes as leftist: a large part for the state in the economy, and equality.'
	},
	centrist: {
		label: 'Economic centre',
		aliases: ['centrist (economic)'],
		summary:
			'Economic ideology of leaders whom Herre codes as centrist: between the economic left and the economic right.'
	},
	rightist: {
		label: 'Economic right',
		aliases: ['rightist (economic)'],
		summary:
			'Economic ideology of leaders whom Herre codes as rightist: a small part for the state in the economy, and the market.'
	}
};

export function ideologyEntity(ideology: Ideology, identities: Identities): CompiledEntity {
	const { label, aliases, summary } = DESCRIBED[ideology];
	return {
		id: identities.name(label, `herre ${ideology}`),
		kind: 'ideology',
		label,
		aliases,
		summary,
		codes: {}
	};
}
