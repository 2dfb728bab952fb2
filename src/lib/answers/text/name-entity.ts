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

/** First words of labels that are common nouns: small letters after the article. */
const PLAIN_START =
	/^(Conflicts?|Wars?|Civil|Border|Insurgency|Jihadist|Gunmen|Crisis|Dispute|Uprising)\b/;

/** The entity's name as it stands inside a sentence, with its article where English wants one. */
export function nameEntity(entity: Entity): string {
	const { kind, label } = entity;
	if (/^the /i.test(label)) return `the ${label.slice('the '.length)}`;
	if (!(entity.article ?? needsArticle(entity))) return label;
	const startsPlain = (kind === 'conflict' || kind === 'group') && PLAIN_START.test(label);
	return `the ${startsPlain ? label.charAt(0).toLowerCase() + label.slice(1) : label}`;
}

/** What English does with most names of that kind; a record says where it is otherwise. */
function needsArticle({ kind, label }: Entity): boolean {
	if (BARE.has(label)) return false;
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
