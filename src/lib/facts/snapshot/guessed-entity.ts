import type { Entity } from '../model/entity.ts';
import type { Row } from './columns.ts';

/** What an entity is most likely to say of itself: of its row only what differs is kept. */
export function guessedEntity(id: string, kind: Entity['kind']): Row {
	return {
		label: guessedLabel(id),
		aliases: [],
		sources: [],
		status: [],
		...(kind === 'leader' ? { role: 'office-holder' } : {})
	};
}

/** The row without what was guessed right. */
export function offGuess(row: Row, guess: Row): Row {
	return Object.fromEntries(
		Object.entries(row).filter(([key, value]) => !isAlike(value, guess[key]))
	);
}

/** Ids are slugs of labels. */
function guessedLabel(id: string): string {
	return id
		.split('-')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join(' ');
}

function isAlike(value: unknown, guess: unknown): boolean {
	const areEmpty = [value, guess].every((each) => Array.isArray(each) && each.length === 0);
	return areEmpty || value === guess;
}
