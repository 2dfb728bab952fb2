import type { Entity } from '#lib/facts/model/entity.ts';

/** Acronyms and names that English uses without an article. */
const BARE = new Set([
	'NATO',
	'BRICS',
	'Artsakh',
	'Abkhazia',
	'South Ossetia',
	'Northern Cyprus',
	'Hezbollah',
	'Hamas'
]);

/** The entity's name as it stands inside a sentence, with its article where English wants one. */
export function nameEntity(entity: Entity): string {
	if (!needsArticle(entity)) return entity.label;
	const startsPlain =
		entity.kind === 'conflict' && /^(Conflicts?|Wars?|Civil|Border)\b/.test(entity.label);
	const label = startsPlain
		? entity.label.charAt(0).toLowerCase() + entity.label.slice(1)
		: entity.label;
	return `the ${label}`;
}

function needsArticle({ kind, label }: Entity): boolean {
	if (/^the /i.test(label) || BARE.has(label)) return false;
	switch (kind) {
		case 'state':
			return /^(United|Central African|Democratic|Dominican)\b|(Islands|Emirates|Netherlands|Philippines|Bahamas|Maldives|Comoros|Union)$/.test(
				label
			);
		case 'organisation':
			return true;
		case 'conflict':
			return !/^\d/.test(label);
		case 'group':
			return /\b(Republic|Government|Army|Forces|Group|Party|Front|Opposition|Movement|opposition|forces|Council|State|PKK|YPG)\b|^[A-Z]{2,}$/.test(
				label
			);
		case 'leader':
		case 'ideology':
			return false;
		default:
			return kind satisfies never;
	}
}

/** The name with a possessive ending: `Türkiye's`, `the United States'`. */
export function possessive(name: string): string {
	return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
