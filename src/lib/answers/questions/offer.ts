import type { EntityKind } from '#lib/facts/model/entity.ts';
import { FAMILIES } from '#lib/facts/model/vocabulary.ts';
import { searchEntities } from '../graph/names/search.ts';
import { formatName, quoteName } from './format-name.ts';
import type { Lexicon } from './lexicon.ts';
import type { Expectation } from './reading.ts';
import { FINDINGS } from './words.ts';

/** Something that could be written from a place on. */
export interface Offered {
	readonly insert: string;
	readonly from: number;
	readonly label: string;
	readonly what: string;
}

const ARROWS = [
	['->', '→ exactly one step'],
	['->>', '⇉ a path, along the arrows'],
	['--', '— a path, either way']
] as const;
const DATES = [
	['all', 'at any time'],
	['2020', 'during a year'],
	['1991..2021', 'during these years'],
	['2020-10-15', 'as of a day'],
	['2020-10', 'during a month']
] as const;
/** What matches is looked through up to here: some may be of another kind, or named already. */
const MOST_SEARCHED = 40;

/** What goes on with something that has been begun: a name, a kind in brackets, a date. */
export function offerBegun(expectation: Expectation, lexicon: Lexicon): Offered[] {
	switch (expectation.what) {
		case 'name': {
			const { from, written, of } = expectation;
			return namesBegun(lexicon, written, of).map(({ id, label, kind }) => ({
				insert: `${formatName(id, lexicon)} `,
				from,
				label,
				what: kind
			}));
		}
		case 'kind':
			return offerKinds(lexicon, expectation.written, expectation.from);
		case 'date': {
			const { from, written } = expectation;
			return DATES.filter(([date]) => date.startsWith(written)).map(([date, label]) => ({
				insert: `@${date} `,
				from,
				label: `@${date} ${label}`,
				what: 'date'
			}));
		}
		case 'source':
		case 'arrow':
		case 'words':
			return [];
		default:
			return expectation satisfies never;
	}
}

/** What begins with what is written from a place on, in any case: words, arrows, sources. */
export function offerWords(
	expectation: Expectation,
	lexicon: Lexicon,
	written: string,
	from: number
): Offered[] {
	const begun = written.toLowerCase();
	switch (expectation.what) {
		case 'words':
			return expectation.words
				.filter((word) => word.toLowerCase().startsWith(begun))
				.map((word) => ({ insert: word === '@' ? word : `${word} `, from, ...describe(word) }));
		case 'arrow':
			return ARROWS.filter(([arrow]) => arrow.startsWith(written)).map(([arrow, label]) => ({
				insert: `${arrow} `,
				from,
				label,
				what: 'arrow'
			}));
		case 'source':
			return [...(lexicon.sources ?? [])]
				.filter((id) => id.includes(begun))
				.slice(0, MOST_SEARCHED)
				.map((id) => ({ insert: `${quoteName(id)} `, from, label: id, what: 'source' }));
		case 'name':
		case 'kind':
		case 'date':
			return [];
		default:
			return expectation satisfies never;
	}
}

function describe(word: string): { label: string; what: string } {
	if (word === ',') return { label: ', and another', what: 'word' };
	const isFinding = FINDINGS.some((finding) => finding === word);
	return { label: word, what: isFinding ? 'finding' : 'word' };
}

function namesBegun(lexicon: Lexicon, written: string, of: EntityKind | undefined) {
	const { entities } = lexicon.names;
	const isOf = ({ kind }: { readonly kind: EntityKind }) => of === undefined || kind === of;
	// What begins with a mark, such as half an arrow, begins no name.
	if (/(?:^|\s)[^\p{L}\p{N}\s]+$/u.test(written)) return [];
	return written === ''
		? entities.filter(({ kind }) => kind === (of ?? 'state')).slice(0, MOST_SEARCHED)
		: searchEntities(lexicon.names, written, MOST_SEARCHED).filter(isOf);
}

function offerKinds({ kinds }: Lexicon, written: string, from: number): Offered[] {
	const begun = written.toLowerCase();
	const begins = (word: string) =>
		word.startsWith(begun) || word.split('.')[1]?.startsWith(begun) === true;
	const families = FAMILIES.map((family) => ({ id: family, label: `${family}: the whole family` }));
	return [...families, ...kinds]
		.filter(({ id }) => begins(id))
		.map(({ id, label }) => ({ insert: id, from, label, what: 'kind of relationship' }));
}
