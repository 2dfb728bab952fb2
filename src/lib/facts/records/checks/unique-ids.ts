import type { Problem } from '../../model/problem.ts';
import { problemAt } from '../problem-codes.ts';
import type { Listed, Room } from '../written.ts';
import type { Check } from './check.ts';

/** Ids are unique: entities and relationships share one namespace, every other room has its own. */
export const uniqueIds: Check = ({ written }) => {
	const first = new Map<string, Listed>();
	const problems: Problem[] = [];
	for (const listed of written.listed) {
		const key = `${namespaceOf(listed.room)} ${listed.id}`;
		const earlier = first.get(key);
		if (earlier === undefined) first.set(key, listed);
		else
			problems.push(
				problemAt(
					listed.place,
					'duplicate-id',
					`"${listed.id}" is taken by ${earlier.place.file}:${earlier.place.line}: merge the two or give this one another id.`
				)
			);
	}
	return problems;
};

function namespaceOf(room: Room): string {
	return room === 'relationships' ? 'entities' : room;
}
