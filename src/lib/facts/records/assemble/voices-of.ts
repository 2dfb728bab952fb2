import type { WrittenRelationship } from '../schemas/relationship-schema.ts';
import type { Voices } from './evidence-of.ts';

/** Who leads or serves whom, at any time: a denial by a minister long out of office is still the accused's. */
export function voicesOf(
	relationships: readonly Pick<WrittenRelationship, 'kind' | 'from' | 'to'>[]
): Voices {
	const voices = new Map<string, Set<string>>();
	for (const { kind, from, to } of relationships)
		if (kind === 'role.leads' || kind === 'role.serves')
			voices.set(to, (voices.get(to) ?? new Set()).add(from));
	return voices;
}
