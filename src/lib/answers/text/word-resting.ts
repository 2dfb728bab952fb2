import type { Resting } from '../graph/sources/resting-on.ts';
import { joinWords } from './list.ts';
import { wordCount } from './word-count.ts';

/** What rests on a source: `14 claims on 12 relationships and the records of 2 entities`; `nothing yet`. */
export function wordResting({ claims, relationships, entities }: Resting): string {
	const parts = [
		claims === 0
			? ''
			: `${wordCount(claims, 'claim')} on ${wordCount(relationships, 'relationship')}`,
		entities === 0
			? ''
			: entities === 1
				? 'the record of 1 entity'
				: `the records of ${wordCount(entities, 'entity', 'entities')}`
	].filter((part) => part !== '');
	return parts.length === 0 ? 'nothing yet' : joinWords(parts);
}
