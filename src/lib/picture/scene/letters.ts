import type { Entity } from '#lib/facts/model/entity.ts';

const ACRONYM = /^[A-Z][A-Z0-9]{1,5}$/;
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'de', 'al']);

/** What stands in an entity's shape where no flag does: an acronym for organisations and groups that have one, else initials, else the first letters. */
export function lettersOf(entity: Entity): string {
	if (entity.kind === 'organisation' || entity.kind === 'group') {
		const acronym = [entity.label, ...entity.aliases].find((name) => ACRONYM.test(name));
		if (acronym !== undefined) return acronym;
	}
	const words = entity.label
		.split(/[\s\-–—/()"'.,]+/u)
		.filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()));
	if (words.length === 1)
		return (words[0] ?? '').slice(0, entity.kind === 'leader' ? 1 : 3).toUpperCase();
	return words
		.slice(0, 3)
		.map((word) => [...word][0] ?? '')
		.join('')
		.toUpperCase();
}
